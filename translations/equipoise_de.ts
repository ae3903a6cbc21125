<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>QObject</name>
    <message>
        <source>series</source>
        <translation>Reihe</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <source>Share of all users</source>
        <translation>Anteil an allen Personen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Users whose UM has the sign of their group: above 0 for the majority, below for the minority</source>
        <translation>Personen, deren UM das Vorzeichen ihrer Gruppe hat: über 0 bei der Mehrheit, darunter bei der Minderheit</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Right (%)</source>
        <translation>Richtig (%)</translation>
    </message>
    <message>
        <source>Users with UM = 0 are left out of both counts</source>
        <translation>Personen mit UM = 0 zählen nirgends mit</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>Minority</source>
        <translation>Minderheit</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>IM</source>
        <translation>IM</translation>
    </message>
    <message>
        <source>Item minority index, scaled to −1 … 1: above 0 the majority likes it more, below 0 the minority</source>
        <translation>Minderheitsindex eines Titels, auf −1 … 1 skaliert: über 0 gefällt er der Mehrheit besser, darunter der Minderheit</translation>
    </message>
    <message>
        <source>n maj.</source>
        <translation>n Mehrh.</translation>
    </message>
    <message>
        <source>Likes and dislikes of the majority behind the index</source>
        <translation>Zu- und Abneigungen der Mehrheit hinter dem Index</translation>
    </message>
    <message>
        <source>n min.</source>
        <translation>n Minderh.</translation>
    </message>
    <message>
        <source>Likes and dislikes of the minority behind the index</source>
        <translation>Zu- und Abneigungen der Minderheit hinter dem Index</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>größer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Train (s)</source>
        <translation>Training (s)</translation>
    </message>
    <message>
        <source>Time spent training</source>
        <translation>Zeit des Trainings</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
</context>
<context>
    <name>equipoise::ActivityBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stops this job (Esc)</source>
        <translation>Hält diese Arbeit an (Esc)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::CommandLine</name>
    <message>
        <source>Equivalent command</source>
        <translation>Gleicher Befehl</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>The same from a terminal</source>
        <translation>Dasselbe im Terminal</translation>
    </message>
</context>
<context>
    <name>equipoise::CurvesPanel</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>RMSE (rating units)</source>
        <translation>RMSE (Bewertungspunkte)</translation>
    </message>
    <message>
        <source>Curves of the phase &quot;%1&quot;</source>
        <translation>Kurven der Phase „%1“</translation>
    </message>
</context>
<context>
    <name>equipoise::DataPage</name>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open F&amp;ile…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>Ratings by value</source>
        <translation>Bewertungen nach Wert</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Users by number of ratings</source>
        <translation>Personen nach Zahl der Bewertungen</translation>
    </message>
    <message>
        <source>Ratings of a user (from)</source>
        <translation>Bewertungen einer Person (ab)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>User attributes</source>
        <translation>Merkmale der Personen</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>rated items</source>
        <translation>bewertete Titel</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>rating scale</source>
        <translation>Bewertungsskala</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>%1 · format %2</source>
        <translation>%1 · Format %2</translation>
    </message>
    <message>
        <source>%1 items are listed</source>
        <translation>%1 Titel sind aufgeführt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>
First in %1, line %2</source>
        <translation>
Zuerst in %1, Zeile %2</translation>
    </message>
    <message>
        <source>
In %1</source>
        <translation>
In %1</translation>
    </message>
    <message>
        <source>Nothing unusual was noticed.</source>
        <translation>Nichts Ungewöhnliches bemerkt.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Ratings (*.zip *.csv *.dat *.data *.inter *.tsv *.txt)</source>
        <translation>Bewertungen (*.zip *.csv *.dat *.data *.inter *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>equipoise::ErrorCurvePlot</name>
    <message>
        <source>Accuracy error</source>
        <translation>Genauigkeitsfehler</translation>
    </message>
    <message>
        <source>Fairness error</source>
        <translation>Fairnessfehler</translation>
    </message>
    <message>
        <source>Error, min–max normalised</source>
        <translation>Fehler, auf 0 bis 1 normiert</translation>
    </message>
</context>
<context>
    <name>equipoise::LossCurvePlot</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Curves appear here while a model trains</source>
        <translation>Hier erscheinen Kurven, während ein Modell trainiert</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>Training: %1</translation>
    </message>
    <message>
        <source>Validation: %1</source>
        <translation>Validierung: %1</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source> (best, kept)</source>
        <translation> (beste, behalten)</translation>
    </message>
</context>
<context>
    <name>equipoise::MainWindow</name>
    <message>
        <source>Equipoise</source>
        <translation>Equipoise</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Minorities</source>
        <translation>Minderheiten</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open F&amp;ile or Zip…</source>
        <translation>Datei oder &amp;Zip öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Demo Data</source>
        <translation>&amp;Beispieldaten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Train or Sweep</source>
        <translation>&amp;Trainieren oder durchlaufen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Equipoise</source>
        <translation>Ü&amp;ber Equipoise</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>%1 · %2 ratings of %3 users for %4 items</source>
        <translation>%1 · %2 Bewertungen von %3 Personen für %4 Titel</translation>
    </message>
    <message>
        <source>%1 – Equipoise</source>
        <translation>%1 – Equipoise</translation>
    </message>
    <message>
        <source>About Equipoise</source>
        <translation>Über Equipoise</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Equipoise %1&lt;/h3&gt;&lt;p&gt;Accuracy–fairness experiments on recommender systems.&lt;/p&gt;&lt;p&gt;Commit %2, engine for %3.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC) and Feather (MIT).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Equipoise %1&lt;/h3&gt;&lt;p&gt;Versuche zu Genauigkeit und Fairness von Empfehlungssystemen.&lt;/p&gt;&lt;p&gt;Stand %2, Rechenkern für %3.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Symbole von Lucide (ISC) und Feather (MIT).&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>equipoise::MinoritiesPage</name>
    <message>
        <source>Minority indices need ratings</source>
        <translation>Minderheitsindizes brauchen Bewertungen</translation>
    </message>
    <message>
        <source>Users per group</source>
        <translation>Personen je Gruppe</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Distribution of IM and UM</source>
        <translation>Verteilung von IM und UM</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Share of maximum</source>
        <translation>Anteil am Höchstwert</translation>
    </message>
    <message>
        <source>UM by group</source>
        <translation>UM nach Gruppe</translation>
    </message>
    <message>
        <source>User minority index</source>
        <translation>Minderheitsindex der Person</translation>
    </message>
    <message>
        <source>Classification via UM</source>
        <translation>Einordnung durch UM</translation>
    </message>
    <message>
        <source>Filter items by title</source>
        <translation>Titel filtern</translation>
    </message>
    <message>
        <source>Items by minority index</source>
        <translation>Titel nach Minderheitsindex</translation>
    </message>
    <message>
        <source>Item and user minority index</source>
        <translation>Minderheitsindex der Titel und Personen</translation>
    </message>
    <message>
        <source>User minority index by group</source>
        <translation>Minderheitsindex der Personen nach Gruppe</translation>
    </message>
    <message>
        <source>Classification via UM, and the items</source>
        <translation>Einordnung durch UM, und die Titel</translation>
    </message>
    <message>
        <source>Minority</source>
        <translation>Minderheit</translation>
    </message>
    <message>
        <source>Computing minority indices</source>
        <translation>Minderheitsindizes werden berechnet</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>IM of items</source>
        <translation>IM der Titel</translation>
    </message>
    <message>
        <source>UM of users</source>
        <translation>UM der Personen</translation>
    </message>
    <message>
        <source>%1 to %2, mean %3</source>
        <translation>%1 bis %2, Mittel %3</translation>
    </message>
    <message>
        <source>Raw IM: %1
Raw UM: %2
Mean fairness target: %3

Above 0: liked more by the majority. Below 0: liked more by the minority. Items with few votes reach the ends easily; n is in the table.</source>
        <translation>Rohes IM: %1
Rohes UM: %2
Mittleres Fairnessziel: %3

Über 0: gefällt der Mehrheit besser. Unter 0: gefällt der Minderheit besser. Titel mit wenigen Stimmen erreichen die Enden leicht; n steht in der Tabelle.</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>keine Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n items, most votes first:</source>
        <translation>
            <numerusform>%n Titel, meiste Stimmen zuerst:</numerusform>
            <numerusform>%n Titel, meiste Stimmen zuerst:</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 (n = %2)</source>
        <translation>  %1 (n = %2)</translation>
    </message>
</context>
<context>
    <name>equipoise::MinorityForm</name>
    <message>
        <source>&lt;p&gt;A condition on user attributes: &lt;code&gt;gender=F&lt;/code&gt;, &lt;code&gt;age&amp;lt;=18&lt;/code&gt;, &lt;code&gt;occupation=writer|artist&lt;/code&gt;, &lt;code&gt;gender=F and age&amp;lt;35&lt;/code&gt;, &lt;code&gt;not gender=M&lt;/code&gt;. &lt;code&gt;activity&lt;/code&gt; is the quantile of a user&apos;s number of ratings: &lt;code&gt;activity&amp;lt;=0.25&lt;/code&gt; are the quietest quarter.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine Bedingung an Merkmale der Personen: &lt;code&gt;gender=F&lt;/code&gt;, &lt;code&gt;age&amp;lt;=18&lt;/code&gt;, &lt;code&gt;occupation=writer|artist&lt;/code&gt;, &lt;code&gt;gender=F and age&amp;lt;35&lt;/code&gt;, &lt;code&gt;not gender=M&lt;/code&gt;. &lt;code&gt;activity&lt;/code&gt; ist das Quantil der Zahl der Bewertungen: &lt;code&gt;activity&amp;lt;=0.25&lt;/code&gt; ist das stillste Viertel.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>like and dislike</source>
        <translation>Zu- und Abneigung</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>nichts von beidem</translation>
    </message>
    <message>
        <source>like</source>
        <translation>Zuneigung</translation>
    </message>
    <message>
        <source>What a rating of exactly the threshold counts as. The published indices count it as both, a like and a dislike.</source>
        <translation>Als was eine Bewertung genau auf der Schwelle zählt. Die veröffentlichten Indizes zählen sie als beides, Zu- und Abneigung.</translation>
    </message>
    <message>
        <source>Ratings above it are likes, below it dislikes. The middle of the scale is usual.</source>
        <translation>Bewertungen darüber sind Zuneigung, darunter Abneigung. Üblich ist die Mitte der Skala.</translation>
    </message>
    <message>
        <source>Added to the number of votes behind each item, so that items with few votes move towards 0. 0 is the published definition; 5 tames single votes.</source>
        <translation>Wird zur Zahl der Stimmen hinter jedem Titel addiert, so dass Titel mit wenigen Stimmen gegen 0 rücken. 0 ist die veröffentlichte Definition; 5 zähmt einzelne Stimmen.</translation>
    </message>
    <message>
        <source>The &amp;minority are users with</source>
        <translation>Zur &amp;Minderheit gehört, wer</translation>
    </message>
    <message>
        <source>A &amp;rating at the threshold is a</source>
        <translation>Eine &amp;Bewertung auf der Schwelle ist</translation>
    </message>
    <message>
        <source>&amp;Threshold between dislike and like</source>
        <translation>&amp;Schwelle zwischen Ab- und Zuneigung</translation>
    </message>
    <message>
        <source>&amp;Shrinkage of few votes</source>
        <translation>S&amp;chrumpfung bei wenigen Stimmen</translation>
    </message>
</context>
<context>
    <name>equipoise::ModeBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>equipoise::NeedsData</name>
    <message>
        <source>Open ratings on the Data page or drop them here, or begin with demo data.</source>
        <translation>Öffne Bewertungen auf der Seite Daten, lege sie hier ab oder beginne mit Beispieldaten.</translation>
    </message>
    <message>
        <source>Use &amp;Demo Data</source>
        <translation>&amp;Beispieldaten verwenden</translation>
    </message>
</context>
<context>
    <name>equipoise::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>In %1, line %2.</source>
        <translation>In %1, Zeile %2.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>In %1.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
</context>
<context>
    <name>equipoise::ParameterEditor</name>
    <message>
        <source>Range: %1 to %2%3</source>
        <translation>Bereich: %1 bis %2%3</translation>
    </message>
    <message>
        <source>Default: %1%2</source>
        <translation>Vorgabe: %1%2</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1 auf die Vorgabe zurücksetzen</translation>
    </message>
</context>
<context>
    <name>equipoise::ParameterForm</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Für Kundige</translation>
    </message>
</context>
<context>
    <name>equipoise::Plot</name>
    <message>
        <source> (↓ better)</source>
        <translation> (↓ besser)</translation>
    </message>
    <message>
        <source> (↑ better)</source>
        <translation> (↑ besser)</translation>
    </message>
    <message>
        <source>Save &amp;Figure…</source>
        <translation>&amp;Abbildung speichern…</translation>
    </message>
    <message>
        <source>Save &amp;Data as CSV…</source>
        <translation>&amp;Daten als CSV speichern…</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>A&amp;lles zeigen</translation>
    </message>
    <message>
        <source>Save Figure</source>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Save Data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>%1 (95 %: %2 to %3)</source>
        <translation>%1 (95 %: %2 bis %3)</translation>
    </message>
</context>
<context>
    <name>equipoise::RunForm</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Split and seed</source>
        <translation>Aufteilung und Startwert</translation>
    </message>
    <message>
        <source>Kind of split</source>
        <translation>Art der Aufteilung</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Share of the ratings outside the test that choose the best epoch; 0.1 is a good start.</source>
        <translation>Anteil der Bewertungen außerhalb des Tests, der die beste Epoche bestimmt; 0,1 ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>The same seed gives the same split, the same model and the same figures to the bit.</source>
        <translation>Derselbe Startwert gibt dieselbe Aufteilung, dasselbe Modell und bis aufs Bit dieselben Zahlen.</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>A&amp;ufteilung</translation>
    </message>
    <message>
        <source>&amp;Validation share</source>
        <translation>&amp;Validierungsanteil</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Start&amp;wert</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Lengths of the recommendation lists that are measured, as in 5, 10, 20.</source>
        <translation>Längen der ausgewerteten Empfehlungslisten, etwa 5, 10, 20.</translation>
    </message>
    <message>
        <source>What the items of a list are chosen from: all items a user has not rated (full), or the test item among 99 drawn at random (uni:99).</source>
        <translation>Woraus die Titel einer Liste gewählt werden: alle, die jemand nicht bewertet hat (full), oder der Testtitel unter 99 gelosten (uni:99).</translation>
    </message>
    <message>
        <source>User attributes the metrics are reported by, as in gender, age or gender*age.</source>
        <translation>Merkmale, nach denen die Maße aufgeschlüsselt werden, etwa gender, age oder gender*age.</translation>
    </message>
    <message>
        <source>&amp;List lengths</source>
        <translation>&amp;Listenlängen</translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation>&amp;Kandidaten</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
</context>
<context>
    <name>equipoise::RunJob</name>
    <message>
        <source>evaluating</source>
        <translation>wird ausgewertet</translation>
    </message>
    <message>
        <source>epoch %1/%2</source>
        <translation>Epoche %1/%2</translation>
    </message>
    <message>
        <source>%1 M rows/s</source>
        <translation>%1 Mio. Zeilen/s</translation>
    </message>
    <message>
        <source>%1 k rows/s</source>
        <translation>%1 Tsd. Zeilen/s</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>equipoise::RunsPage</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Filter runs by model, data or state</source>
        <translation>Läufe nach Modell, Daten oder Zustand filtern</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>No runs yet. What is trained here or with equipoise-cli appears in this list.</source>
        <translation>Noch keine Läufe. Was hier oder mit equipoise-cli trainiert wird, erscheint in dieser Liste.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>Opens a page with settings, figures and metrics of the selected runs, side by side where there are several</source>
        <translation>Öffnet eine Seite mit Einstellungen, Abbildungen und Maßen der gewählten Läufe, mehrere nebeneinander</translation>
    </message>
    <message>
        <source>This log can only be read; new runs are not kept.</source>
        <translation>Dieses Protokoll lässt sich nur lesen; neue Läufe werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Das Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Der Bericht ist geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n runs selected</source>
        <translation>
            <numerusform>%n Lauf gewählt</numerusform>
            <numerusform>%n Läufe gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>No run selected</source>
        <translation>Kein Lauf gewählt</translation>
    </message>
    <message>
        <source>A report shows them side by side.</source>
        <translation>Ein Bericht zeigt sie nebeneinander.</translation>
    </message>
    <message>
        <source>Select a run to see what it measured.</source>
        <translation>Wähle einen Lauf, um zu sehen, was er gemessen hat.</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n epochs</source>
        <translation>
            <numerusform>%1, %n Epoche</numerusform>
            <numerusform>%1, %n Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, Startwert %2</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Aufteilung %1</translation>
    </message>
    <message>
        <source>Trained %1, evaluated %2</source>
        <translation>Trainiert %1, ausgewertet %2</translation>
    </message>
    <message>
        <source>Version %1 (%2), %3</source>
        <translation>Version %1 (%2), %3</translation>
    </message>
    <message>
        <source>Only runs that did not finish can be resumed</source>
        <translation>Nur Läufe, die nicht fertig wurden, lassen sich fortsetzen</translation>
    </message>
    <message>
        <source>Goes on from the last epoch, with the same result as without the interruption</source>
        <translation>Geht nach der letzten Epoche weiter, mit demselben Ergebnis wie ohne die Unterbrechung</translation>
    </message>
    <message>
        <source>Open %1 first, the data of this run</source>
        <translation>Öffne zuerst %1, die Daten dieses Laufs</translation>
    </message>
</context>
<context>
    <name>equipoise::StartView</name>
    <message>
        <source>&amp;Demo data</source>
        <translation>&amp;Beispieldaten</translation>
    </message>
    <message>
        <source>600 users and 40,000 ratings, made from a seed, with two groups of different taste.</source>
        <translation>600 Personen und 40.000 Bewertungen, aus einem Startwert erzeugt, mit zwei Gruppen verschiedenen Geschmacks.</translation>
    </message>
    <message>
        <source>Open a &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>MovieLens 100K to 32M, The Movies Dataset or RecBole files, as unpacked.</source>
        <translation>MovieLens 100K bis 32M, The Movies Dataset oder RecBole-Dateien, wie ausgepackt.</translation>
    </message>
    <message>
        <source>Open a f&amp;ile</source>
        <translation>D&amp;atei öffnen</translation>
    </message>
    <message>
        <source>A zip of one of these, or ratings as delimited text: user, item, rating.</source>
        <translation>Ein Zip davon oder Bewertungen als getrennter Text: Person, Titel, Bewertung.</translation>
    </message>
    <message>
        <source>Which ratings shall we look at?</source>
        <translation>Welche Bewertungen sehen wir uns an?</translation>
    </message>
    <message>
        <source>The format is recognised. Folders and files can also be dropped anywhere here.</source>
        <translation>Das Format wird erkannt. Ordner und Dateien lassen sich auch überall hier ablegen.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>equipoise::SweepJob</name>
    <message>
        <source>run %1/%2, epoch %3</source>
        <translation>Lauf %1/%2, Epoche %3</translation>
    </message>
</context>
<context>
    <name>equipoise::TradeOffPage</name>
    <message>
        <source>Accuracy against fairness</source>
        <translation>Genauigkeit gegen Fairness</translation>
    </message>
    <message>
        <source>Choose what to vary, then sweep.</source>
        <translation>Wähle, was sich ändert, dann starte.</translation>
    </message>
    <message>
        <source>A sweep needs ratings</source>
        <translation>Ein Durchlauf braucht Bewertungen</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Fortschritt des Durchlaufs</translation>
    </message>
    <message>
        <source>Points appear as runs finish</source>
        <translation>Punkte erscheinen, sobald Läufe fertig sind</translation>
    </message>
    <message>
        <source>Normalised errors</source>
        <translation>Normierte Fehler</translation>
    </message>
    <message>
        <source>Both errors, scaled to 0 … 1</source>
        <translation>Beide Fehler, auf 0 … 1 skaliert</translation>
    </message>
    <message>
        <source>Points of the sweep</source>
        <translation>Punkte des Durchlaufs</translation>
    </message>
    <message>
        <source>Accuracy–fairness plane</source>
        <translation>Ebene aus Genauigkeit und Fairness</translation>
    </message>
    <message>
        <source>Points, means over seeds</source>
        <translation>Punkte, Mittel über Startwerte</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>&amp;Durchlaufen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Stops the sweep; runs that finished stay (Esc)</source>
        <translation>Hält den Durchlauf an; fertige Läufe bleiben (Esc)</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>From:to:step, as in 0:1:0.1, or a list, as in 10,20,40.</source>
        <translation>Von:bis:Schritt, etwa 0:1:0.1, oder eine Liste, etwa 10,20,40.</translation>
    </message>
    <message>
        <source>Runs with different seeds, for intervals; 5 is usual in a paper.</source>
        <translation>Läufe mit verschiedenen Startwerten, für Intervalle; 5 sind in Veröffentlichungen üblich.</translation>
    </message>
    <message>
        <source>&amp;Parameter</source>
        <translation>&amp;Parameter</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Werte</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>Start&amp;werte</translation>
    </message>
    <message>
        <source>β, weight of accuracy</source>
        <translation>β, Gewicht der Genauigkeit</translation>
    </message>
    <message>
        <source>This model has no parameter that could vary.</source>
        <translation>Dieses Modell hat keinen Parameter, der sich ändern ließe.</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;weep: %1 values, %n runs</source>
        <translation>
            <numerusform>&amp;Starten: %1 Werte, %n Lauf</numerusform>
            <numerusform>&amp;Starten: %1 Werte, %n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (rating units)</source>
        <translation>%1 (Bewertungspunkte)</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>± 95 %</source>
        <translation>± 95 %</translation>
    </message>
    <message>
        <source>Half width of the 95 % interval over seeds (Student&apos;s t)</source>
        <translation>Halbe Breite des 95-%-Intervalls über die Startwerte (Student-t)</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Sweep of %1</source>
        <translation>Durchlauf von %1</translation>
    </message>
    <message>
        <source>The sweep failed.</source>
        <translation>Der Durchlauf ist gescheitert.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs.</source>
        <translation>Angehalten nach %1 von %2 Läufen.</translation>
    </message>
    <message numerus="yes">
        <source>Finished: %n runs.</source>
        <translation>
            <numerusform>Fertig: %n Lauf.</numerusform>
            <numerusform>Fertig: %n Läufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · noch %2</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>equipoise::TradeOffPlot</name>
    <message>
        <source>Pareto front</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>95 % interval over seeds</source>
        <translation>95-%-Intervall über die Startwerte</translation>
    </message>
    <message>
        <source> (knee)</source>
        <translation> (Knie)</translation>
    </message>
    <message>
        <source> (on the front)</source>
        <translation> (auf der Front)</translation>
    </message>
</context>
<context>
    <name>equipoise::TrainPage</name>
    <message>
        <source>Train a model</source>
        <translation>Ein Modell trainieren</translation>
    </message>
    <message>
        <source>Choose a model and its parameters, then train.</source>
        <translation>Wähle ein Modell und seine Parameter, dann trainiere.</translation>
    </message>
    <message>
        <source>Training needs ratings</source>
        <translation>Training braucht Bewertungen</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Metrics of the run</source>
        <translation>Maße des Laufs</translation>
    </message>
    <message>
        <source>Filter metrics</source>
        <translation>Maße filtern</translation>
    </message>
    <message>
        <source>Metrics on the test ratings</source>
        <translation>Maße auf den Testbewertungen</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>Trains the model with these settings (Ctrl+R)</source>
        <translation>Trainiert das Modell mit diesen Einstellungen (Strg+R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Stops the run; it can be resumed from the Runs page (Esc)</source>
        <translation>Hält den Lauf an; auf der Seite Läufe geht er weiter (Esc)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Preparing the split</source>
        <translation>Die Aufteilung wird vorbereitet</translation>
    </message>
    <message>
        <source>%1 seed %2</source>
        <translation>%1 Startwert %2</translation>
    </message>
    <message>
        <source>Stopped. The Runs page can resume it.</source>
        <translation>Angehalten. Auf der Seite Läufe geht er weiter.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>Der Lauf ist gescheitert.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Evaluating on the test ratings</source>
        <translation>Auswertung auf den Testbewertungen</translation>
    </message>
    <message>
        <source>phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>epoch %1 of at most %2</source>
        <translation>Epoche %1 von höchstens %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>Finished: %n epochs</source>
        <translation>
            <numerusform>Fertig: %n Epoche</numerusform>
            <numerusform>Fertig: %n Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1, evaluated in %2, peak memory %3 MB</source>
        <translation> in %1, ausgewertet in %2, größter Speicher %3 MB</translation>
    </message>
    <message>
        <source>, run %1 in the log</source>
        <translation>, Lauf %1 im Protokoll</translation>
    </message>
</context>
<context>
    <name>equipoise::Workspace</name>
    <message>
        <source>demo data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>Opening the log</source>
        <translation>Das Protokoll wird geöffnet</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Accuracy-fairness experiments on recommender systems.</source>
        <translation>Versuche zu Genauigkeit und Fairness von Empfehlungssystemen.</translation>
    </message>
    <message>
        <source>Start with generated demo data.</source>
        <translation>Beginnt mit erzeugten Beispieldaten.</translation>
    </message>
    <message>
        <source>Experiment log to use.</source>
        <translation>Zu verwendendes Protokoll der Versuche.</translation>
    </message>
    <message>
        <source>Folder, file or zip with ratings to open.</source>
        <translation>Ordner, Datei oder Zip mit Bewertungen.</translation>
    </message>
</context>
</TS>
