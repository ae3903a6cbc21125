<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>BetaTables</name>
    <message>
        <source>left, was %1</source>
        <translation>heraus, war %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Over all users</source>
        <translation>Über alle Personen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Against β = %1, with which this β is compared</source>
        <translation>Gegenüber β = %1, mit dem dieses β verglichen wird</translation>
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
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Minority minus majority</source>
        <translation>Minderheit minus Mehrheit</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Predicted rating</source>
        <translation>Vorhergesagte Bewertung</translation>
    </message>
    <message>
        <source>IM</source>
        <translation>IM</translation>
    </message>
    <message>
        <source>Item minority index from the training ratings, scaled to −1 … 1: above 0 the majority likes it more, below 0 the minority</source>
        <translation>Minderheitsindex des Titels aus den Trainingsbewertungen, auf −1 … 1 skaliert: über 0 gefällt er der Mehrheit besser, darunter der Minderheit</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Places gained (▲) or lost (▼) against the β compared with; those that left come last</source>
        <translation>Gewonnene (▲) oder verlorene (▼) Plätze gegenüber dem Vergleichs-β; herausgefallene Titel stehen am Ende</translation>
    </message>
</context>
<context>
    <name>DisclosureTables</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Time spent (s)</source>
        <translation>Dauer (s)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>What she gave</source>
        <translation>Was die Person vergeben hat</translation>
    </message>
    <message>
        <source>β</source>
        <translation>β</translation>
    </message>
    <message>
        <source>How unwilling she is to have this rating used, from 0 to 1</source>
        <translation>Wie ungern die Person diese Bewertung verwendet sieht, von 0 bis 1</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>By how much everybody&apos;s loss on their held-out items, in sum, rises when this rating is hidden: above 0 it helps, below 0 it hurts</source>
        <translation>Um wie viel der Verlust aller auf ihren zurückgehaltenen Titeln in der Summe steigt, wenn diese Bewertung verborgen wird: über 0 hilft sie, unter 0 schadet sie</translation>
    </message>
    <message>
        <source>By how much the loss on her held-out item rises when this rating is hidden: above 0 it helps, below 0 it hurts</source>
        <translation>Um wie viel der Verlust auf ihrem zurückgehaltenen Titel steigt, wenn diese Bewertung verborgen wird: über 0 hilft sie, unter 0 schadet sie</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Offengelegt</translation>
    </message>
    <message>
        <source>Disclosed where its influence is above λβ</source>
        <translation>Offengelegt, wo der Einfluss über λβ liegt</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>hilft</translation>
    </message>
    <message>
        <source>hurts</source>
        <translation>schadet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>✓ disclosed</source>
        <translation>✓ offengelegt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>Of the influence method; the other discloses as much unwillingness</source>
        <translation>Der Einflussmethode; die andere legt ebenso viel Unwillen offen</translation>
    </message>
    <message>
        <source>wv</source>
        <translation>wv</translation>
    </message>
    <message>
        <source>Willingness violation, mean over draws</source>
        <translation>Verletzung der Bereitschaft, Mittel über die Ziehungen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Influence minus the other, paired by draw</source>
        <translation>Einfluss minus die andere, je Ziehung gepaart</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Of the difference, by Student&apos;s t over the draws</source>
        <translation>Der Differenz, nach Students t über die Ziehungen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Better in the metric&apos;s direction; whether the two intervals overlap</source>
        <translation>Besser in der Richtung des Maßes; ob sich die beiden Intervalle überlappen</translation>
    </message>
    <message>
        <source>better, one draw</source>
        <translation>besser, eine Ziehung</translation>
    </message>
    <message>
        <source>not better, one draw</source>
        <translation>nicht besser, eine Ziehung</translation>
    </message>
    <message>
        <source>better, intervals overlap</source>
        <translation>besser, Intervalle überlappen</translation>
    </message>
    <message>
        <source>better, intervals apart</source>
        <translation>besser, Intervalle getrennt</translation>
    </message>
    <message>
        <source>not better, intervals overlap</source>
        <translation>nicht besser, Intervalle überlappen</translation>
    </message>
    <message>
        <source>worse, intervals apart</source>
        <translation>schlechter, Intervalle getrennt</translation>
    </message>
    <message>
        <source>The rating that was removed</source>
        <translation>Die entfernte Bewertung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Change of the loss on her held-out item, by influence</source>
        <translation>Änderung des Verlusts auf ihrem zurückgehaltenen Titel, nach dem Einfluss</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>The same after training again without the rating</source>
        <translation>Dasselbe nach neuem Training ohne die Bewertung</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>The folder cannot be written to</source>
        <translation>In den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>Der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>There is not enough room on the disk</source>
        <translation>Auf dem Datenträger ist nicht genug Platz</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <translation>%1 frei, %2 nötig</translation>
    </message>
    <message>
        <source>Make room or choose another folder</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>The server&apos;s checksum cannot be read</source>
        <translation>Die Prüfsumme des Servers ist nicht lesbar</translation>
    </message>
    <message>
        <source>Try again later, or download the file with a browser and open it</source>
        <translation>Versuchen Sie es später noch einmal, oder laden Sie die Datei mit einem Browser herunter und öffnen Sie sie</translation>
    </message>
    <message>
        <source>The downloaded file cannot be read</source>
        <translation>Die heruntergeladene Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>comparing the checksum</source>
        <translation>Prüfsumme wird verglichen</translation>
    </message>
    <message>
        <source>asking the server</source>
        <translation>Server wird gefragt</translation>
    </message>
    <message>
        <source>The checksum differs: the file did not arrive as it was sent</source>
        <translation>Die Prüfsumme weicht ab: Die Datei kam nicht so an, wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>MD5 %1 instead of %2</source>
        <translation>MD5 %1 statt %2</translation>
    </message>
    <message>
        <source>What had come was thrown away; download it again</source>
        <translation>Das Empfangene wurde verworfen; laden Sie die Datei noch einmal herunter</translation>
    </message>
    <message>
        <source>The finished file cannot be given its name</source>
        <translation>Die fertige Datei kann ihren Namen nicht erhalten</translation>
    </message>
    <message>
        <source>The server has no such file</source>
        <translation>Der Server hat diese Datei nicht</translation>
    </message>
    <message>
        <source>Look for it on grouplens.org and open the file you get there</source>
        <translation>Suchen Sie sie auf grouplens.org und öffnen Sie die Datei, die Sie dort erhalten</translation>
    </message>
    <message>
        <source>The server refuses</source>
        <translation>Der Server lehnt ab</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>Die Verbindung ist abgerissen</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 are kept; resume when the network is back</source>
        <translation>%1 bleiben erhalten; setzen Sie fort, sobald das Netz wieder da ist</translation>
    </message>
    <message>
        <source>Check the network connection and try again</source>
        <translation>Prüfen Sie die Netzverbindung und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>The disk takes no more</source>
        <translation>Der Datenträger nimmt nichts mehr auf</translation>
    </message>
    <message>
        <source>Make room or choose another folder, then resume</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner, und setzen Sie dann fort</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source> · %1/s</source>
        <translation> · %1/s</translation>
    </message>
</context>
<context>
    <name>FigurePresets</name>
    <message>
        <source>One column (IEEE, ACM)</source>
        <translation>Eine Spalte (IEEE, ACM)</translation>
    </message>
    <message>
        <source>Two columns (IEEE, ACM)</source>
        <translation>Zwei Spalten (IEEE, ACM)</translation>
    </message>
    <message>
        <source>Slide, 16 to 9</source>
        <translation>Folie, 16 zu 9</translation>
    </message>
</context>
<context>
    <name>GroupTables</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Over all users</source>
        <translation>Über alle Personen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Between the largest and the smallest value of the groups that are large enough</source>
        <translation>Zwischen dem größten und dem kleinsten Wert der Gruppen, die groß genug sind</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Smallest by largest value: 1 where all groups fare the same</source>
        <translation>Kleinster durch größten Wert: 1, wo es allen Gruppen gleich ergeht</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechteste</translation>
    </message>
    <message>
        <source>The group that fares worst</source>
        <translation>Die Gruppe, der es am schlechtesten ergeht</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>The group that fares best</source>
        <translation>Die Gruppe, der es am besten ergeht</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Of the difference: over seeds paired by Student&apos;s t, over the users of one run by Welch&apos;s. It does not know that the two groups are the outermost of several</source>
        <translation>Des Unterschieds: über Startwerte gepaart mit Students t, über die Personen eines Laufs mit Welchs. Es weiß nicht, dass die beiden Gruppen die äußersten von mehreren sind</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Users or ratings behind the value; of several seeds, the fewest</source>
        <translation>Personen oder Bewertungen hinter dem Wert; bei mehreren Startwerten die wenigsten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>By Student&apos;s t: over seeds where there are several, else over the users of the group</source>
        <translation>Mit Students t: über Startwerte, wo es mehrere gibt, sonst über die Personen der Gruppe</translation>
    </message>
    <message>
        <source>To the best</source>
        <translation>Zur besten</translation>
    </message>
    <message>
        <source>Value minus that of the group that fares best</source>
        <translation>Wert minus dem der Gruppe, der es am besten ergeht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>few users</source>
        <translation>wenige Personen</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>schlechteste</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>Too few users to tell: left out of difference and ratio</source>
        <translation>Zu wenige Personen für eine Aussage: nicht in Unterschied und Verhältnis</translation>
    </message>
</context>
<context>
    <name>HelpCards</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>smaller is better</source>
        <translation>kleiner ist besser</translation>
    </message>
    <message>
        <source>larger is better</source>
        <translation>größer ist besser</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In Tabellen</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Disclosure study</source>
        <translation>Offenlegungsstudie</translation>
    </message>
</context>
<context>
    <name>ListTables</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Predicted rating, or a score where the model predicts none</source>
        <translation>Vorhergesagte Bewertung, oder ein Wert, wo das Modell keine vorhersagt</translation>
    </message>
    <message>
        <source>IM</source>
        <translation>IM</translation>
    </message>
    <message>
        <source>Item minority index of the training ratings: above 0 the majority likes it more, below 0 the minority</source>
        <translation>Minderheitenindex des Titels aus den Trainingsbewertungen: über 0 gefällt er der Mehrheit besser, unter 0 der Minderheit</translation>
    </message>
    <message>
        <source>A relevant test item of the user</source>
        <translation>Ein relevanter Testtitel der Person</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Places gained (▲) or lost (▼) against the list compared with; what left it comes last</source>
        <translation>Plätze gewonnen (▲) oder verloren (▼) gegenüber der verglichenen Liste; was aus ihr fiel, steht am Ende</translation>
    </message>
    <message>
        <source>left, was %1</source>
        <translation>heraus, war %1</translation>
    </message>
    <message>
        <source>No relevant test item</source>
        <translation>Kein relevanter Testtitel</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n relevant test items hit</source>
        <translation>
            <numerusform>%1 von %n relevantem Testtitel getroffen</numerusform>
            <numerusform>%1 von %n relevanten Testtiteln getroffen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, seed %3</source>
        <translation>%1 · %2, Startwert %3</translation>
    </message>
    <message>
        <source>%1 did not finish</source>
        <translation>%1 wurde nicht fertig</translation>
    </message>
    <message>
        <source>%1 was trained on other data</source>
        <translation>%1 wurde auf anderen Daten trainiert</translation>
    </message>
    <message>
        <source>%1: its model was not kept</source>
        <translation>%1: Das Modell wurde nicht aufgehoben</translation>
    </message>
</context>
<context>
    <name>Menus</name>
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
</context>
<context>
    <name>MinorityTables</name>
    <message>
        <source>majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>minority</source>
        <translation>Minderheit</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
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
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Low end of the 95 % interval of IM: Wilson&apos;s intervals of both groups&apos; shares of likes, put together by Newcombe&apos;s rule</source>
        <translation>Unteres Ende des 95-%-Intervalls von IM: Wilson-Intervalle der Zuneigungsanteile beider Gruppen, zusammengesetzt nach der Regel von Newcombe</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>High end of the 95 % interval of IM</source>
        <translation>Oberes Ende des 95-%-Intervalls von IM</translation>
    </message>
    <message>
        <source>Leans to</source>
        <translation>Neigt zu</translation>
    </message>
    <message>
        <source>Whom it speaks to, where the interval of the raw index leaves no doubt</source>
        <translation>Wem der Titel zusagt, wo das Intervall des rohen Index keinen Zweifel lässt</translation>
    </message>
    <message>
        <source>Maj. +</source>
        <translation>Mehrh. +</translation>
    </message>
    <message>
        <source>Likes of the majority</source>
        <translation>Zuneigungen der Mehrheit</translation>
    </message>
    <message>
        <source>Maj. −</source>
        <translation>Mehrh. −</translation>
    </message>
    <message>
        <source>Dislikes of the majority</source>
        <translation>Abneigungen der Mehrheit</translation>
    </message>
    <message>
        <source>Min. +</source>
        <translation>Minderh. +</translation>
    </message>
    <message>
        <source>Likes of the minority</source>
        <translation>Zuneigungen der Minderheit</translation>
    </message>
    <message>
        <source>Min. −</source>
        <translation>Minderh. −</translation>
    </message>
    <message>
        <source>Dislikes of the minority</source>
        <translation>Abneigungen der Minderheit</translation>
    </message>
    <message>
        <source>%1
n = %2 votes, %3 of them of the minority</source>
        <translation>%1
n = %2 Stimmen, davon %3 der Minderheit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>UM</source>
        <translation>UM</translation>
    </message>
    <message>
        <source>User minority index: above 0 she likes what the majority likes more, below 0 what the minority does</source>
        <translation>Minderheitsindex der Person: über 0 gefällt ihr, was der Mehrheit besser gefällt, darunter, was der Minderheit besser gefällt</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Rated item</source>
        <translation>Bewerteter Titel</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Item minority index, scaled to −1 … 1</source>
        <translation>Minderheitsindex eines Titels, auf −1 … 1 skaliert</translation>
    </message>
    <message>
        <source>Adds to UM</source>
        <translation>Beitrag zu UM</translation>
    </message>
    <message>
        <source>(rating − threshold) · IM / ((highest rating − threshold) · number of ratings); the sum of the column is UM</source>
        <translation>(Bewertung − Schwelle) · IM / ((höchste Bewertung − Schwelle) · Zahl der Bewertungen); die Summe der Spalte ist UM</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>Bewertet am</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Recommended item</source>
        <translation>Empfohlener Titel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, unten</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, oben</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Memory (MiB)</source>
        <translation>Speicher (MiB)</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Versuchsreihe</translation>
    </message>
    <message>
        <source>A parameter or setting of the run</source>
        <translation>Ein Parameter oder eine Einstellung des Laufs</translation>
    </message>
    <message>
        <source>Time spent training and evaluating</source>
        <translation>Zeit für Training und Auswertung</translation>
    </message>
    <message>
        <source>Most memory the program held</source>
        <translation>Höchster Speicherbedarf des Programms</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, gelöscht</translation>
    </message>
</context>
<context>
    <name>Tables</name>
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
    <message>
        <source>Items</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Listed items, rated or not</source>
        <translation>Aufgeführte Titel, bewertet oder nicht</translation>
    </message>
    <message>
        <source>Users with this value</source>
        <translation>Personen mit diesem Wert</translation>
    </message>
    <message>
        <source>Share of all listed items</source>
        <translation>Anteil an allen aufgeführten Titeln</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Ratings these items got</source>
        <translation>Bewertungen, die diese Titel erhielten</translation>
    </message>
    <message>
        <source>Ratings these users gave</source>
        <translation>Bewertungen, die diese Personen abgaben</translation>
    </message>
    <message>
        <source>Share of all ratings</source>
        <translation>Anteil an allen Bewertungen</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean of these ratings</source>
        <translation>Mittel dieser Bewertungen</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>A majority user is right where UM is above 0, a minority user where it is below; UM = 0 is left out.</source>
        <translation>Eine Person der Mehrheit ist richtig eingeordnet, wenn UM über 0 liegt, eine der Minderheit, wenn UM darunter liegt; UM = 0 zählt nicht.</translation>
    </message>
    <message>
        <source>A network over the factors of user and item that weighs accuracy against fairness to a minority; the weight β is an input, so one trained model serves every balance. Bobadilla, Lara-Cabrera, González-Prieto &amp; Ortega, IJIMAI 6(6), 2021.</source>
        <translation>Ein Netz über den Faktoren von Person und Titel, das Genauigkeit gegen Fairness zu einer Minderheit abwägt; das Gewicht β ist eine Eingabe, sodass ein trainiertes Modell jeder Abwägung dient. Bobadilla, Lara-Cabrera, González-Prieto &amp; Ortega, IJIMAI 6(6), 2021.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Absolute unfairness</source>
        <translation>Absolute Unfairness</translation>
    </message>
    <message>
        <source>Accuracy loss</source>
        <translation>Genauigkeitsverlust</translation>
    </message>
    <message>
        <source>Also learns a bias per user and per item and gives both to the network.</source>
        <translation>Lernt auch eine Neigung je Person und je Titel und gibt beide dem Netz.</translation>
    </message>
    <message>
        <source>An item with one vote in a group has J = ±1. Adding k to the number of votes pulls items with few votes towards 0; with k = 0 the published index is reproduced.</source>
        <translation>Ein Titel mit einer Stimme in einer Gruppe hat J = ±1. k zur Zahl der Stimmen hinzuzuzählen zieht Titel mit wenigen Stimmen zur 0; k = 0 gibt den veröffentlichten Index wieder.</translation>
    </message>
    <message>
        <source>Area between the front and a stated reference point; the larger, the better the whole trade-off. Only comparable at the same reference point.</source>
        <translation>Fläche zwischen der Front und einem genannten Bezugspunkt; je größer, desto besser die ganze Abwägung. Nur beim selben Bezugspunkt vergleichbar.</translation>
    </message>
    <message>
        <source>Average popularity</source>
        <translation>Mittlere Beliebtheit</translation>
    </message>
    <message>
        <source>Average precision: precision at the rank of each relevant item among the first k, summed and divided by the smaller of k and the number of relevant items; mean over users.</source>
        <translation>Mittlere Präzision: Präzision am Rang jedes relevanten Titels unter den ersten k, summiert und geteilt durch das Kleinere von k und der Zahl relevanter Titel; Mittel über Personen.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Bias regularisation</source>
        <translation>Regularisierung der Neigungen</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Neigungen</translation>
    </message>
    <message>
        <source>Chance that a relevant item stands above a candidate that is not relevant; equal scores count against the model. Mean over users.</source>
        <translation>Wahrscheinlichkeit, dass ein relevanter Titel über einem nicht relevanten Kandidaten steht; gleiche Werte zählen gegen das Modell. Mittel über Personen.</translation>
    </message>
    <message>
        <source>Classification via UM</source>
        <translation>Einordnung durch UM</translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation>Vergleich zweier Läufe</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Abklingen</translation>
    </message>
    <message>
        <source>DeepFair</source>
        <translation>DeepFair</translation>
    </message>
    <message>
        <source>Demographic-parity gap</source>
        <translation>Lücke der demografischen Parität</translation>
    </message>
    <message>
        <source>Discounted gain of the relevant items among the first k, 1/log2(rank + 1) each, by that of the best possible order; mean over users.</source>
        <translation>Abgezinster Gewinn der relevanten Titel unter den ersten k, je 1/log2(Rang + 1), geteilt durch den der bestmöglichen Ordnung; Mittel über Personen.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>E_g[y], E_g[r]: mean prediction and rating of item j in the group, E_¬g: in the others</source>
        <translation>E_g[y], E_g[r]: mittlere Vorhersage und Bewertung des Titels j in der Gruppe, E_¬g: bei den anderen</translation>
    </message>
    <message>
        <source>E_g[y]: mean prediction for group g</source>
        <translation>E_g[y]: mittlere Vorhersage für Gruppe g</translation>
    </message>
    <message>
        <source>E_g[y]: mean prediction for the group over all test ratings</source>
        <translation>E_g[y]: mittlere Vorhersage für die Gruppe über alle Testbewertungen</translation>
    </message>
    <message>
        <source>Each user&apos;s latest rating is the test, the one before it the validation; all others train.</source>
        <translation>Die jüngste Bewertung jeder Person ist der Test, die davor die Validierung; alle übrigen trainieren.</translation>
    </message>
    <message>
        <source>Ends training after this many epochs without a better validation error; 0 never ends it early. The best epoch is kept either way.</source>
        <translation>Beendet das Training nach so vielen Epochen ohne besseren Validierungsfehler; 0 beendet nie vorzeitig. Die beste Epoche bleibt in jedem Fall.</translation>
    </message>
    <message>
        <source>Ends training after this many epochs without a better validation loss; 0 never ends it early. The best epoch is kept either way.</source>
        <translation>Beendet das Training nach so vielen Epochen ohne besseren Validierungsverlust; 0 beendet nie vorzeitig. Die beste Epoche bleibt in jedem Fall.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Expected length of a vector before training, in standard deviations of the ratings. Zero would leave nothing to learn from.</source>
        <translation>Erwartete Länge eines Vektors vor dem Training, in Standardabweichungen der Bewertungen. Aus null ließe sich nichts lernen.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Exposure of a group of items by that of all items. An item of several genres counts in each.</source>
        <translation>Sichtbarkeit einer Gruppe von Titeln geteilt durch die aller. Ein Titel mit mehreren Genres zählt in jedem.</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>Fairness loss</source>
        <translation>Fairnessverlust</translation>
    </message>
    <message>
        <source>Fairness target</source>
        <translation>Fairnessziel</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>Erste Schicht</translation>
    </message>
    <message>
        <source>G: the group of items</source>
        <translation>G: die Gruppe von Titeln</translation>
    </message>
    <message>
        <source>Genre calibration</source>
        <translation>Genre-Kalibrierung</translation>
    </message>
    <message>
        <source>Gini index</source>
        <translation>Gini-Index</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>How much more the majority likes an item than the minority does. Positive: an item of the majority; negative: of the minority. Signed scaling takes it to [−1, 1] for figures, unit scaling to [0, 1] for training.</source>
        <translation>Wie viel lieber die Mehrheit einen Titel mag als die Minderheit. Positiv: ein Titel der Mehrheit; negativ: der Minderheit. Für Abbildungen auf [−1, 1] gebracht, für das Training auf [0, 1].</translation>
    </message>
    <message>
        <source>How often training goes through all ratings, at most. Fewer where &apos;patience&apos; ends it.</source>
        <translation>Wie oft das Training höchstens alle Bewertungen durchgeht. Weniger, wenn die Geduld endet.</translation>
    </message>
    <message>
        <source>How often training goes through all ratings, at most. Fewer where &apos;patience&apos; ends it; the reference takes 3.</source>
        <translation>Wie oft das Training höchstens alle Bewertungen durchgeht. Weniger, wenn die Geduld endet; das Original nimmt 3.</translation>
    </message>
    <message>
        <source>Hypervolume</source>
        <translation>Hypervolumen</translation>
    </message>
    <message>
        <source>I: the catalogue, L(u): first k items of user u</source>
        <translation>I: der Katalog, L(u): erste k Titel der Person u</translation>
    </message>
    <message>
        <source>IM, UM: indices as quantiles in [0, 1]</source>
        <translation>IM, UM: Indizes als Quantile in [0, 1]</translation>
    </message>
    <message>
        <source>Inequality of how often items of the whole catalogue appear in the lists: 0 where all appear equally often, near 1 where few take all places.</source>
        <translation>Ungleichheit, wie oft Titel des ganzen Katalogs in den Listen stehen: 0, wenn alle gleich oft, nahe 1, wenn wenige alle Plätze nehmen.</translation>
    </message>
    <message>
        <source>Initial scale</source>
        <translation>Anfangsgröße</translation>
    </message>
    <message>
        <source>Intra-list diversity</source>
        <translation>Vielfalt der Liste</translation>
    </message>
    <message>
        <source>Item coverage</source>
        <translation>Abdeckung des Katalogs</translation>
    </message>
    <message>
        <source>Item minority index (IM)</source>
        <translation>Minderheitsindex der Titel (IM)</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence of a list&apos;s genres from those of the user&apos;s training ratings, smoothed with α = 0.01, in nats (Steck 2018); mean over users.</source>
        <translation>Kullback-Leibler-Abweichung der Genres einer Liste von denen der Trainingsbewertungen der Person, mit α = 0,01 geglättet, in Nat (Steck 2018); Mittel über Personen.</translation>
    </message>
    <message>
        <source>L, D: votes of the group for and against item i (rating above or below the threshold), M: majority, m: minority</source>
        <translation>L, D: Stimmen der Gruppe für und gegen Titel i (Bewertung über oder unter der Schwelle), M: Mehrheit, m: Minderheit</translation>
    </message>
    <message>
        <source>Largest minus smallest mean prediction over the groups of an attribute. Without brackets: minority and majority.</source>
        <translation>Größte minus kleinste mittlere Vorhersage über die Gruppen eines Merkmals. Ohne Klammern: Minderheit und Mehrheit.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Leave-one-out</source>
        <translation>Leave-one-out</translation>
    </message>
    <message>
        <source>Length of the vector that describes a user or an item. More follow the data more closely and cost time in proportion; 30 is a good start.</source>
        <translation>Länge des Vektors, der eine Person oder einen Titel beschreibt. Mehr folgen den Daten genauer und kosten entsprechend Zeit; 30 ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>Like probabilistic matrix factorisation, with a bias for every user (who rates high) and every item (which is liked). Koren, Bell &amp; Volinsky, Computer 2009.</source>
        <translation>Wie probabilistische Matrixfaktorisierung, mit einer Neigung für jede Person (wer hoch bewertet) und jeden Titel (was beliebt ist). Koren, Bell &amp; Volinsky, Computer 2009.</translation>
    </message>
    <message>
        <source>Long-tail share</source>
        <translation>Anteil des langen Endes</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>MAP</source>
        <translation>MAP</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Matrix factorisation with biases</source>
        <translation>Matrixfaktorisierung mit Neigungen</translation>
    </message>
    <message>
        <source>Mean absolute error of the predicted ratings, in rating units; predictions are clipped to the scale. Over all test ratings; &apos;:macro&apos; is the mean over users of each user&apos;s MAE.</source>
        <translation>Mittlerer absoluter Fehler der vorhergesagten Bewertungen, in Bewertungspunkten; Vorhersagen werden auf die Skala begrenzt. Über alle Testbewertungen; „:macro“ ist das Mittel der MAE je Person.</translation>
    </message>
    <message>
        <source>Mean number of training ratings of the items in a list; mean over users.</source>
        <translation>Mittlere Zahl der Trainingsbewertungen der Titel einer Liste; Mittel über Personen.</translation>
    </message>
    <message>
        <source>Mean of ((1 − ŷ) − f)² over the test ratings: DeepFair&apos;s fairness part. f is what the model was trained towards; (IM − UM)² with the unit scaling for other models.</source>
        <translation>Mittel von ((1 − ŷ) − f)² über die Testbewertungen: der Fairnessteil von DeepFair. f ist das, worauf das Modell trainiert wurde; bei anderen Modellen (IM − UM)² auf [0, 1].</translation>
    </message>
    <message>
        <source>Mean over items of the difference between the sizes of the mean errors for a group and the others.</source>
        <translation>Mittel über Titel des Unterschieds der Beträge der mittleren Fehler für eine Gruppe und die anderen.</translation>
    </message>
    <message>
        <source>Mean over items of the difference in how far ratings are overestimated for a group and the others.</source>
        <translation>Mittel über Titel des Unterschieds, wie weit Bewertungen für eine Gruppe und die anderen überschätzt werden.</translation>
    </message>
    <message>
        <source>Mean over items of the difference in how far ratings are underestimated for a group and the others.</source>
        <translation>Mittel über Titel des Unterschieds, wie weit Bewertungen für eine Gruppe und die anderen unterschätzt werden.</translation>
    </message>
    <message>
        <source>Mean over items of |signed error for a group − signed error for the others| (Yao and Huang 2017), in rating units. Without brackets: for the minority.</source>
        <translation>Mittel über Titel von |Fehler mit Vorzeichen für eine Gruppe − der für die anderen| (Yao und Huang 2017), in Bewertungspunkten. Ohne Klammern: für die Minderheit.</translation>
    </message>
    <message>
        <source>Mean over the pairs of a list of 1 − Jaccard similarity of their genres; items without a genre are left out. Mean over users.</source>
        <translation>Mittel über die Paare einer Liste von 1 − Jaccard-Ähnlichkeit ihrer Genres; Titel ohne Genre bleiben außen vor. Mittel über Personen.</translation>
    </message>
    <message>
        <source>Mean self-information −log2(share of users who rated the item in training) of the items in a list, in bits; an item nobody rated counts as rated once. Mean over users.</source>
        <translation>Mittlerer Informationsgehalt −log2(Anteil der Personen, die den Titel im Training bewerteten) der Titel einer Liste, in Bit; ein nie bewerteter zählt als einmal bewertet. Mittel über Personen.</translation>
    </message>
    <message>
        <source>Mean squared error of the ratings scaled to [0, 1]: DeepFair&apos;s accuracy part.</source>
        <translation>Mittlerer quadratischer Fehler der auf [0, 1] gebrachten Bewertungen: der Genauigkeitsteil von DeepFair.</translation>
    </message>
    <message>
        <source>Minority gap</source>
        <translation>Minderheitenlücke</translation>
    </message>
    <message>
        <source>NDCG</source>
        <translation>NDCG</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Non-parity</source>
        <translation>Nichtparität</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Neuheit</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <source>One by the rank of the first relevant item, 0 beyond rank k; mean over users.</source>
        <translation>Eins durch den Rang des ersten relevanten Titels, 0 jenseits von Rang k; Mittel über Personen.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Over seeds: Student&apos;s t with n − 1 degrees of freedom. Within one seed: percentiles of 1,000 means of users drawn again (bootstrap).</source>
        <translation>Über Startwerte: Students t mit n − 1 Freiheitsgraden. Innerhalb eines Startwerts: Perzentile von 1.000 Mitteln neu gezogener Personen (Bootstrap).</translation>
    </message>
    <message>
        <source>Overestimation unfairness</source>
        <translation>Unfairness der Überschätzung</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Predicts a rating as the mean plus the product of a user&apos;s and an item&apos;s vector, which are learnt from the ratings alone. Mnih &amp; Salakhutdinov, NIPS 2007.</source>
        <translation>Sagt eine Bewertung als Mittel plus das Produkt der Vektoren von Person und Titel voraus, die allein aus den Bewertungen gelernt werden. Mnih &amp; Salakhutdinov, NIPS 2007.</translation>
    </message>
    <message>
        <source>Probabilistic matrix factorisation</source>
        <translation>Probabilistische Matrixfaktorisierung</translation>
    </message>
    <message>
        <source>Pulls vectors towards zero at every rating. Raise it where validation gets worse while training gets better.</source>
        <translation>Zieht Vektoren bei jeder Bewertung zur Null. Erhöhen, wenn die Validierung schlechter wird, während das Training besser wird.</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>RMSprop&apos;s share of the old mean square of a gradient.</source>
        <translation>Anteil des alten mittleren Quadrats eines Gradienten bei RMSprop.</translation>
    </message>
    <message>
        <source>RMSprop&apos;s smallest divisor of a gradient.</source>
        <translation>Kleinster Teiler eines Gradienten bei RMSprop.</translation>
    </message>
    <message>
        <source>Ranks items by their number of training ratings, the same list for everybody. The baseline that any personal ranking has to beat; it predicts no ratings.</source>
        <translation>Ordnet Titel nach der Zahl ihrer Trainingsbewertungen, dieselbe Liste für alle. Die Messlatte für jede persönliche Rangliste; sagt keine Bewertungen voraus.</translation>
    </message>
    <message>
        <source>Ratings a step, each at every β. Larger ones are faster an epoch and need a larger learning rate; the reference takes 29.</source>
        <translation>Bewertungen je Schritt, jede bei jedem β. Größere machen die Epoche schneller und brauchen eine größere Lernrate; das Original nimmt 29.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferanteil</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>Root of the mean squared error of the predicted ratings, in rating units; predictions are clipped to the scale. Over all test ratings; &apos;:macro&apos; is the mean over users of each user&apos;s RMSE.</source>
        <translation>Wurzel des mittleren quadratischen Fehlers der vorhergesagten Bewertungen, in Bewertungspunkten; Vorhersagen werden auf die Skala begrenzt. Über alle Testbewertungen; „:macro“ ist das Mittel der RMSE je Person.</translation>
    </message>
    <message>
        <source>Sampled candidates</source>
        <translation>Gezogene Kandidaten</translation>
    </message>
    <message>
        <source>Second layer</source>
        <translation>Zweite Schicht</translation>
    </message>
    <message>
        <source>Share of a user&apos;s relevant items that stand among the first k; mean over users.</source>
        <translation>Anteil der relevanten Titel einer Person, die unter den ersten k stehen; Mittel über Personen.</translation>
    </message>
    <message>
        <source>Share of exposure</source>
        <translation>Anteil der Sichtbarkeit</translation>
    </message>
    <message>
        <source>Share of list places held by the long tail: all items but the fifth of the catalogue with the most training ratings; mean over users.</source>
        <translation>Anteil der Listenplätze des langen Endes: alle Titel außer dem Fünftel des Katalogs mit den meisten Trainingsbewertungen; Mittel über Personen.</translation>
    </message>
    <message>
        <source>Share of the catalogue that appears in at least one user&apos;s first k.</source>
        <translation>Anteil des Katalogs, der bei mindestens einer Person unter den ersten k steht.</translation>
    </message>
    <message>
        <source>Share of the k places that hold a relevant item; mean over users.</source>
        <translation>Anteil der k Plätze mit einem relevanten Titel; Mittel über Personen.</translation>
    </message>
    <message>
        <source>Share of the second layer&apos;s units left out at every training step.</source>
        <translation>Anteil der Einheiten der zweiten Schicht, die in jedem Trainingsschritt ausgelassen werden.</translation>
    </message>
    <message>
        <source>Share of users with at least one relevant test item among their first k.</source>
        <translation>Anteil der Personen mit mindestens einem relevanten Testtitel unter den ersten k.</translation>
    </message>
    <message>
        <source>Shrinkage of the votes</source>
        <translation>Schrumpfung der Stimmen</translation>
    </message>
    <message>
        <source>Size of a step. Lower it where the loss jumps, raise it where it creeps; the reference takes 0.0001 with a batch of 29.</source>
        <translation>Größe eines Schritts. Senken, wenn der Verlust springt, erhöhen, wenn er kriecht; das Original nimmt 0,0001 bei einem Stapel von 29.</translation>
    </message>
    <message>
        <source>Size of the first steps; they shrink by themselves (AdaGrad). Lower it where the loss jumps, raise it where it creeps.</source>
        <translation>Größe der ersten Schritte; sie schrumpfen von selbst (AdaGrad). Senken, wenn der Verlust springt, erhöhen, wenn er kriecht.</translation>
    </message>
    <message>
        <source>Sum of 1/log2(rank + 1) over all list places held by a group of items.</source>
        <translation>Summe von 1/log2(Rang + 1) über alle Listenplätze einer Gruppe von Titeln.</translation>
    </message>
    <message>
        <source>The point of the front farthest from the line between its ends, both axes scaled to [0, 1]: from there on a gain on one axis costs more on the other.</source>
        <translation>Der Punkt der Front, der von der Geraden zwischen ihren Enden am weitesten entfernt ist, beide Achsen auf [0, 1] gebracht: von dort an kostet ein Gewinn auf der einen Achse mehr auf der anderen.</translation>
    </message>
    <message>
        <source>The points that no other point beats on both axes. What lies off the front can be improved on one axis for nothing.</source>
        <translation>Die Punkte, die kein anderer auf beiden Achsen schlägt. Was nicht auf der Front liegt, lässt sich auf einer Achse umsonst verbessern.</translation>
    </message>
    <message>
        <source>The positive is ranked among n items drawn for the user instead of all. Faster, and not comparable with full ranking: sampled values carry their candidates in their name.</source>
        <translation>Der positive Titel wird unter n für die Person gezogenen statt allen eingeordnet. Schneller, und nicht mit der vollen Rangliste vergleichbar: gezogene Werte tragen ihre Kandidaten im Namen.</translation>
    </message>
    <message>
        <source>The same for the biases of users and items.</source>
        <translation>Dasselbe für die Neigungen von Personen und Titeln.</translation>
    </message>
    <message>
        <source>Trained β</source>
        <translation>Trainierte β</translation>
    </message>
    <message>
        <source>Underestimation unfairness</source>
        <translation>Unfairness der Unterschätzung</translation>
    </message>
    <message>
        <source>Units of the first hidden layer.</source>
        <translation>Einheiten der ersten verborgenen Schicht.</translation>
    </message>
    <message>
        <source>Units of the second hidden layer.</source>
        <translation>Einheiten der zweiten verborgenen Schicht.</translation>
    </message>
    <message>
        <source>User minority index (UM)</source>
        <translation>Minderheitsindex der Personen (UM)</translation>
    </message>
    <message>
        <source>Users are paired on the same split; a p-value is refused where data, split, candidates or k differ. Several metrics are corrected after Holm.</source>
        <translation>Personen werden bei gleicher Aufteilung gepaart; ein p-Wert wird verweigert, wo sich Daten, Aufteilung, Kandidaten oder k unterscheiden. Mehrere Maße werden nach Holm berichtigt.</translation>
    </message>
    <message>
        <source>Value unfairness</source>
        <translation>Value Unfairness</translation>
    </message>
    <message>
        <source>Weights of accuracy against fairness every rating is trained at, from:to:step or a list. Any other β in [0, 1] can be asked for afterwards.</source>
        <translation>Gewichte von Genauigkeit gegen Fairness, bei denen jede Bewertung trainiert wird, als von:bis:Schritt oder Liste. Jedes andere β in [0, 1] kann danach erfragt werden.</translation>
    </message>
    <message>
        <source>What counts as fair: an item as near to the minority as its user, by rank. &apos;distance&apos; takes the difference of the ranks, &apos;quantile&apos; its square; &apos;reference&apos; takes the square of unranked indices, as the original does.</source>
        <translation>Was als fair gilt: ein Titel, der der Minderheit so nahe ist wie seine Person, nach Rang. „distance“ nimmt den Unterschied der Ränge, „quantile“ sein Quadrat; „reference“ das Quadrat der Indizes ohne Ränge, wie das Original.</translation>
    </message>
    <message>
        <source>Which items a user&apos;s ratings speak for: those of the majority (positive) or of the minority (negative).</source>
        <translation>Für welche Titel die Bewertungen einer Person sprechen: die der Mehrheit (positiv) oder der Minderheit (negativ).</translation>
    </message>
    <message>
        <source>W₁, W₂, W₃: the layers, drop: dropout</source>
        <translation>W₁, W₂, W₃: die Schichten, drop: Dropout</translation>
    </message>
    <message>
        <source>a: rating scaled to [0, 1], ŷ: the network&apos;s output</source>
        <translation>a: Bewertung auf [0, 1] gebracht, ŷ: Ausgabe des Netzes</translation>
    </message>
    <message>
        <source>b: biases, μ: mean rating</source>
        <translation>b: Neigungen, μ: mittlere Bewertung</translation>
    </message>
    <message>
        <source>c_1 ≤ … ≤ c_n: how often each item of the catalogue is recommended</source>
        <translation>c_1 ≤ … ≤ c_n: wie oft jeder Titel des Katalogs empfohlen wird</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>f: distance of item and user in minority-ness</source>
        <translation>f: Abstand von Titel und Person in der Minderheitlichkeit</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>fold 1 of 5 is the test</source>
        <translation>Teil 1 von 5 ist der Test</translation>
    </message>
    <message>
        <source>k: factors</source>
        <translation>k: Faktoren</translation>
    </message>
    <message>
        <source>k: shrinkage</source>
        <translation>k: Schrumpfung</translation>
    </message>
    <message>
        <source>kfold</source>
        <translation>k-fach</translation>
    </message>
    <message>
        <source>leave one out: each user&apos;s latest rating is the test, the one before validation</source>
        <translation>Leave-one-out: die jüngste Bewertung jeder Person ist der Test, die davor die Validierung</translation>
    </message>
    <message>
        <source>loo</source>
        <translation>Leave-one-out</translation>
    </message>
    <message>
        <source>n_i: training ratings of item i</source>
        <translation>n_i: Trainingsbewertungen des Titels i</translation>
    </message>
    <message>
        <source>n_i: users who rated item i in training, U: all users</source>
        <translation>n_i: Personen, die Titel i im Training bewerteten, U: alle Personen</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>verschachtelt</translation>
    </message>
    <message>
        <source>one epoch: each training rating once, in a new order</source>
        <translation>eine Epoche: jede Trainingsbewertung einmal, in neuer Ordnung</translation>
    </message>
    <message>
        <source>outer fold 1 of 5 is the test, inner fold 1 of 4 of the rest the validation</source>
        <translation>äußerer Teil 1 von 5 ist der Test, innerer Teil 1 von 4 des Rests die Validierung</translation>
    </message>
    <message>
        <source>p: dropout</source>
        <translation>p: Dropout</translation>
    </message>
    <message>
        <source>p: genres of the user&apos;s training ratings, q: genres of the list, α = 0.01</source>
        <translation>p: Genres der Trainingsbewertungen der Person, q: Genres der Liste, α = 0,01</translation>
    </message>
    <message>
        <source>p_(1) ≤ … ≤ p_(m): p-values of m metrics</source>
        <translation>p_(1) ≤ … ≤ p_(m): p-Werte von m Maßen</translation>
    </message>
    <message>
        <source>p_u, q_i ∈ R^k: factors of user and item, λ: regularisation</source>
        <translation>p_u, q_i ∈ R^k: Faktoren von Person und Titel, λ: Regularisierung</translation>
    </message>
    <message>
        <source>p_u, q_i ∈ R^k: factors of user and item, λ: regularisation, μ: mean rating, b: biases</source>
        <translation>p_u, q_i ∈ R^k: Faktoren von Person und Titel, λ: Regularisierung, μ: mittlere Bewertung, b: Neigungen</translation>
    </message>
    <message>
        <source>r: rating, ŷ: prediction clipped to the scale, T: test ratings</source>
        <translation>r: Bewertung, ŷ: auf die Skala begrenzte Vorhersage, T: Testbewertungen</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>random-user</source>
        <translation>zufällig je Person</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>rel(u): relevant test items of user u, L(u): first k items of the list, rank: place in the list from 1</source>
        <translation>rel(u): relevante Testtitel der Person u, L(u): erste k Titel der Liste, rank: Platz in der Liste ab 1</translation>
    </message>
    <message>
        <source>s: initial scale, k: factors</source>
        <translation>s: Anfangsgröße, k: Faktoren</translation>
    </message>
    <message>
        <source>s: score of a candidate</source>
        <translation>s: Wert eines Kandidaten</translation>
    </message>
    <message>
        <source>s: standard deviation over n seeds</source>
        <translation>s: Standardabweichung über n Startwerte</translation>
    </message>
    <message>
        <source>tail: all items but the most rated fifth</source>
        <translation>tail: alle Titel außer dem meistbewerteten Fünftel</translation>
    </message>
    <message>
        <source>temporal</source>
        <translation>zeitlich</translation>
    </message>
    <message>
        <source>temporal-global</source>
        <translation>zeitlich, gesamt</translation>
    </message>
    <message>
        <source>that share of all ratings for training and validation, the rest for test</source>
        <translation>dieser Anteil aller Bewertungen für Training und Validierung, der Rest für den Test</translation>
    </message>
    <message>
        <source>the earliest share of all ratings trains</source>
        <translation>der früheste Anteil aller Bewertungen trainiert</translation>
    </message>
    <message>
        <source>the earliest share of each user&apos;s ratings trains</source>
        <translation>der früheste Anteil der Bewertungen jeder Person trainiert</translation>
    </message>
    <message>
        <source>the mean is taken over the batch, at every β</source>
        <translation>gemittelt wird über den Stapel, bei jedem β</translation>
    </message>
    <message>
        <source>the same share of each user&apos;s ratings</source>
        <translation>derselbe Anteil der Bewertungen jeder Person</translation>
    </message>
    <message>
        <source>two files of ratings name the rows for training and test, as u1.base and u1.test do</source>
        <translation>zwei Dateien nennen die Bewertungen für Training und Test, wie u1.base und u1.test</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>|mean IM of the list − UM of the user|, both as quantiles in [0, 1] from the training ratings: 0 where a list leans to the minority exactly as far as its user does. Mean over users.</source>
        <translation>|mittlerer IM der Liste − UM der Person|, beide als Quantile in [0, 1] aus den Trainingsbewertungen: 0, wenn eine Liste genau so weit zur Minderheit neigt wie ihre Person. Mittel über Personen.</translation>
    </message>
    <message>
        <source>|mean prediction for a group − mean prediction for the others| over all test ratings.</source>
        <translation>|mittlere Vorhersage für eine Gruppe − mittlere Vorhersage für die anderen| über alle Testbewertungen.</translation>
    </message>
    <message>
        <source>ŷ = network(p_u, q_i, β), a: rating scaled to [0, 1], f: distance of item and user in minority-ness</source>
        <translation>ŷ = Netz(p_u, q_i, β), a: Bewertung auf [0, 1] gebracht, f: Abstand von Titel und Person in der Minderheitlichkeit</translation>
    </message>
    <message>
        <source>β: weight of accuracy against fairness</source>
        <translation>β: Gewicht der Genauigkeit gegen die Fairness</translation>
    </message>
    <message>
        <source>η: learning rate, g: gradient</source>
        <translation>η: Lernrate, g: Gradient</translation>
    </message>
    <message>
        <source>η: learning rate, ρ: decay, ε: epsilon, g: gradient</source>
        <translation>η: Lernrate, ρ: Abklingen, ε: Epsilon, g: Gradient</translation>
    </message>
    <message>
        <source>θ: threshold, n_u: ratings of user u</source>
        <translation>θ: Schwelle, n_u: Bewertungen der Person u</translation>
    </message>
    <message>
        <source>λ_b: bias regularisation, b: biases, μ: mean rating</source>
        <translation>λ_b: Regularisierung der Neigungen, b: Neigungen, μ: mittlere Bewertung</translation>
    </message>
    <message>
        <source>E: exposure, G: the group of items, I: the catalogue</source>
        <translation>E: Sichtbarkeit, G: die Gruppe von Titeln, I: der Katalog</translation>
    </message>
    <message>
        <source>G: genres of an item of L(u)</source>
        <translation>G: Genres eines Titels aus L(u)</translation>
    </message>
    <message>
        <source>IM, UM: item and user minority index, q: mid-rank quantile in [0, 1]</source>
        <translation>IM, UM: Minderheitsindex von Titel und Person, q: Quantil des mittleren Rangs in [0, 1]</translation>
    </message>
    <message>
        <source>v_t: validation value of epoch t, n: patience</source>
        <translation>v_t: Validierungswert der Epoche t, n: Geduld</translation>
    </message>
    <message>
        <source>inner</source>
        <translation>innere</translation>
    </message>
    <message>
        <source>the second share inside the training part of random:0.8, whose test stays out: for choosing settings</source>
        <translation>der zweite Anteil innerhalb des Trainingsteils von random:0.8, dessen Test außen vor bleibt: zum Wählen von Einstellungen</translation>
    </message>
    <message>
        <source>Attributes, as gender,age, each of whose values gets a vector that is added to those of its users. Empty: the ratings alone.</source>
        <translation>Merkmale wie gender,age, deren Werte je einen Vektor erhalten, der zu denen ihrer Personen addiert wird. Leer: nur die Bewertungen.</translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation>Beste Epoche nach</translation>
    </message>
    <message>
        <source>Dot product</source>
        <translation>Skalarprodukt</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>Ends training after this many epochs without a better validation value; 0 never ends it early. The best epoch is kept either way.</source>
        <translation>Beendet das Training nach so vielen Epochen ohne besseren Validierungswert; 0 beendet es nie vorzeitig. Die beste Epoche wird in jedem Fall behalten.</translation>
    </message>
    <message>
        <source>G_i: genres of item i, e_g: vector of genre g</source>
        <translation>G_i: Genres des Titels i, e_g: Vektor des Genres g</translation>
    </message>
    <message>
        <source>Generalised matrix factorisation</source>
        <translation>Verallgemeinerte Matrixfaktorisierung</translation>
    </message>
    <message>
        <source>Generalised matrix factorisation and multi-layer perceptron joined in one network, with vectors of their own. He et al., WWW 2017.</source>
        <translation>Verallgemeinerte Matrixfaktorisierung und mehrschichtiges Perzeptron in einem Netz vereint, mit je eigenen Vektoren. He et al., WWW 2017.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Gives every genre a vector; the mean of an item&apos;s is added to its own.</source>
        <translation>Gibt jedem Genre einen Vektor; der Mittelwert der Genres eines Titels wird zu dessen eigenem addiert.</translation>
    </message>
    <message>
        <source>Items a user&apos;s validation items are ranked among after every epoch.</source>
        <translation>Titel, unter denen die Validierungstitel einer Person nach jeder Epoche eingereiht werden.</translation>
    </message>
    <message>
        <source>Items drawn afresh in every epoch for each rating, among those the user never rated. 4 to 8; more take more time.</source>
        <translation>Titel, die in jeder Epoche für jede Bewertung neu gezogen werden, aus denen, die die Person nie bewertet hat. 4 bis 8; mehr brauchen mehr Zeit.</translation>
    </message>
    <message>
        <source>Joint learning rate</source>
        <translation>Gemeinsame Lernrate</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Learning rate of the joint network after pre-training: smaller, so that what was learnt is not lost.</source>
        <translation>Lernrate des gemeinsamen Netzes nach dem Vortraining: kleiner, damit das Gelernte nicht verloren geht.</translation>
    </message>
    <message>
        <source>Learns from which items a user rated, not how: the product of a user&apos;s and an item&apos;s vectors, entry by entry, weighted and summed. He et al., WWW 2017.</source>
        <translation>Lernt daraus, welche Titel eine Person bewertet hat, nicht wie: das Produkt der Vektoren von Person und Titel, Eintrag für Eintrag, gewichtet und summiert. He et al., WWW 2017.</translation>
    </message>
    <message>
        <source>Learns from which items a user rated: both vectors side by side through layers of neurons. He et al., WWW 2017.</source>
        <translation>Lernt daraus, welche Titel eine Person bewertet hat: beide Vektoren nebeneinander durch Schichten von Neuronen. He et al., WWW 2017.</translation>
    </message>
    <message>
        <source>Learns from which items a user rated: the plain product of two vectors plus biases, which beats the networks when tuned. Rendle et al., RecSys 2020.</source>
        <translation>Lernt daraus, welche Titel eine Person bewertet hat: das einfache Produkt zweier Vektoren plus Neigungen, das gut eingestellt die Netze schlägt. Rendle et al., RecSys 2020.</translation>
    </message>
    <message>
        <source>Length of the vectors of a user and of an item that enter the layers. As long as the first layer is a good start.</source>
        <translation>Länge der Vektoren von Person und Titel, die in die Schichten eingehen. So lang wie die erste Schicht ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>Length of the vectors of users and items. 128 is a good start; more cost time in proportion.</source>
        <translation>Länge der Vektoren von Personen und Titeln. 128 ist ein guter Anfang; mehr kosten entsprechend mehr Zeit.</translation>
    </message>
    <message>
        <source>Length of the vectors whose entries are multiplied. 8 to 64.</source>
        <translation>Länge der Vektoren, deren Einträge multipliziert werden. 8 bis 64.</translation>
    </message>
    <message>
        <source>Multi-layer perceptron</source>
        <translation>Mehrschichtiges Perzeptron</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Neural matrix factorisation</source>
        <translation>Neuronale Matrixfaktorisierung</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>Vortraining</translation>
    </message>
    <message>
        <source>Pull of every sample on its user&apos;s and item&apos;s vectors towards zero.</source>
        <translation>Zug jeder Stichprobe an den Vektoren ihrer Person und ihres Titels hin zu null.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Samples a step. Larger ones are faster an epoch and need more epochs or a larger learning rate.</source>
        <translation>Stichproben je Schritt. Größere machen eine Epoche schneller und brauchen mehr Epochen oder eine größere Lernrate.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Share of every layer&apos;s units left out at a training step. 0 to 0.3.</source>
        <translation>Anteil der Einheiten jeder Schicht, die in einem Trainingsschritt ausgelassen werden. 0 bis 0,3.</translation>
    </message>
    <message>
        <source>Share of the product</source>
        <translation>Anteil des Produkts</translation>
    </message>
    <message>
        <source>Size of a step. Lower it where the loss jumps, raise it where it creeps.</source>
        <translation>Größe eines Schritts. Senken, wo der Verlust springt; erhöhen, wo er kriecht.</translation>
    </message>
    <message>
        <source>Standard deviation of the vectors before training.</source>
        <translation>Standardabweichung der Vektoren vor dem Training.</translation>
    </message>
    <message>
        <source>The validation value that chooses the epoch. Losses are no choice: they change with the number of negatives.</source>
        <translation>Der Validierungswert, der die Epoche auswählt. Verluste taugen nicht: Sie ändern sich mit der Zahl der Negativen.</translation>
    </message>
    <message>
        <source>Trains the product and the layers apart for at most so many epochs each and starts the joint network from both. 0: no pre-training.</source>
        <translation>Trainiert Produkt und Schichten getrennt, höchstens so viele Epochen, und beginnt das gemeinsame Netz mit beiden. 0: kein Vortraining.</translation>
    </message>
    <message>
        <source>Units of the hidden layers, each usually half of the one before: 32,16,8 or 128,64,32.</source>
        <translation>Einheiten der verborgenen Schichten, jede meist halb so groß wie die vorige: 32,16,8 oder 128,64,32.</translation>
    </message>
    <message>
        <source>User attributes</source>
        <translation>Merkmale der Personen</translation>
    </message>
    <message>
        <source>Validation negatives</source>
        <translation>Negative der Validierung</translation>
    </message>
    <message>
        <source>W_l: weights of layer l</source>
        <translation>W_l: Gewichte der Schicht l</translation>
    </message>
    <message>
        <source>Weight of the pre-trained product in the joint network&apos;s start; the layers get the rest. Without pre-training it does nothing.</source>
        <translation>Gewicht des vortrainierten Produkts beim Start des gemeinsamen Netzes; die Schichten erhalten den Rest. Ohne Vortraining wirkungslos.</translation>
    </message>
    <message>
        <source>adam: steps of a size of their own for every weight, along the mean over a batch. sgd: plain gradient descent, along the sum over a batch.</source>
        <translation>adam: Schritte eigener Größe für jedes Gewicht, entlang des Mittels über einen Stapel. sgd: einfacher Gradientenabstieg, entlang der Summe über einen Stapel.</translation>
    </message>
    <message>
        <source>drawn: items j the user never rated, anew in every epoch</source>
        <translation>gezogen: Titel j, die die Person nie bewertet hat, in jeder Epoche neu</translation>
    </message>
    <message>
        <source>e_{a(u)}: vector of the user&apos;s value of attribute a</source>
        <translation>e_{a(u)}: Vektor des Wertes, den das Merkmal a bei der Person hat</translation>
    </message>
    <message>
        <source>each validation item is ranked among so many items the user never rated</source>
        <translation>jeder Validierungstitel wird unter so vielen Titeln eingereiht, die die Person nie bewertet hat</translation>
    </message>
    <message>
        <source>hit rate or NDCG of the validation items at list length 10</source>
        <translation>Trefferquote oder NDCG der Validierungstitel bei Listenlänge 10</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>p_u, q_i: embeddings</source>
        <translation>p_u, q_i: Einbettungen</translation>
    </message>
    <message>
        <source>p_u, q_i: vectors of user and item, h: output weights, ∘: entry by entry</source>
        <translation>p_u, q_i: Vektoren von Person und Titel, h: Ausgabegewichte, ∘: Eintrag für Eintrag</translation>
    </message>
    <message>
        <source>p_u, q_i: vectors of user and item, h: output weights, ∘: entry by entry, a_L: last layer</source>
        <translation>p_u, q_i: Vektoren von Person und Titel, h: Ausgabegewichte, ∘: Eintrag für Eintrag, a_L: letzte Schicht</translation>
    </message>
    <message>
        <source>p_u, q_i: vectors, b: biases</source>
        <translation>p_u, q_i: Vektoren, b: Neigungen</translation>
    </message>
    <message>
        <source>per rating</source>
        <translation>je Bewertung</translation>
    </message>
    <message>
        <source>s: initial scale</source>
        <translation>s: Anfangsgröße</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>training samples, positives and negatives mixed, that share a step</source>
        <translation>Trainingsstichproben, positive und negative gemischt, die einen Schritt teilen</translation>
    </message>
    <message>
        <source>α: share of the product</source>
        <translation>α: Anteil des Produkts</translation>
    </message>
    <message>
        <source>λ: regularisation, p_u, q_i: vectors of user and item</source>
        <translation>λ: Regularisierung, p_u, q_i: Vektoren von Person und Titel</translation>
    </message>
    <message>
        <source>A network that squeezes all ratings of an item or a user through narrow layers and predicts the missing ones from what comes back. Sedhain, Menon, Sanner &amp; Xie, AutoRec, WWW 2015.</source>
        <translation>Ein Netz, das alle Bewertungen eines Titels oder einer Person durch schmale Schichten zwängt und aus dem, was zurückkommt, die fehlenden vorhersagt. Sedhain, Menon, Sanner &amp; Xie, AutoRec, WWW 2015.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Activation of the output. &apos;sigmoid&apos; is scaled to the rating scale; the original takes relu.</source>
        <translation>Aktivierung der Ausgabe. „sigmoid“ wird auf die Bewertungsskala gestreckt; das Original nimmt relu.</translation>
    </message>
    <message>
        <source>Amount of noise</source>
        <translation>Stärke des Rauschens</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>Centring</source>
        <translation>Zentrierung</translation>
    </message>
    <message>
        <source>Denoising</source>
        <translation>Entrauschen</translation>
    </message>
    <message>
        <source>Epochs between two cuts, or without a better error before one.</source>
        <translation>Epochen zwischen zwei Senkungen, oder ohne besseren Fehler vor einer.</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>Erste Gewichte</translation>
    </message>
    <message>
        <source>How a step follows the gradient. SGD remembers nothing and needs the least memory; Adam needs four times as much.</source>
        <translation>Wie ein Schritt dem Gradienten folgt. SGD merkt sich nichts und braucht am wenigsten Speicher; Adam braucht viermal so viel.</translation>
    </message>
    <message>
        <source>How the learning rate comes down: by a factor every few epochs, along a cosine to zero, or by a factor where the error no longer falls.</source>
        <translation>Wie die Lernrate sinkt: alle paar Epochen um einen Faktor, entlang eines Kosinus bis null, oder um einen Faktor, wo der Fehler nicht mehr fällt.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Impuls</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Of the hidden layers. AutoRec takes sigmoid, the original relu.</source>
        <translation>Der verborgenen Schichten. AutoRec nimmt sigmoid, das Original relu.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows a step. Larger ones are faster an epoch and need a larger learning rate.</source>
        <translation>Zeilen je Schritt. Größere machen eine Epoche schneller und brauchen eine größere Lernrate.</translation>
    </message>
    <message>
        <source>SGD&apos;s share of the last step that goes into the next one.</source>
        <translation>Anteil des letzten Schritts von SGD, der in den nächsten eingeht.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf der Lernrate</translation>
    </message>
    <message>
        <source>Schedule&apos;s epochs</source>
        <translation>Epochen des Verlaufs</translation>
    </message>
    <message>
        <source>Schedule&apos;s factor</source>
        <translation>Faktor des Verlaufs</translation>
    </message>
    <message>
        <source>Share of the narrowest layer&apos;s units left out at every training step.</source>
        <translation>Anteil der Einheiten der schmalsten Schicht, der bei jedem Trainingsschritt ausgelassen wird.</translation>
    </message>
    <message>
        <source>Shrinks all weights, not the biases, by this share of the learning rate at every step.</source>
        <translation>Verkleinert bei jedem Schritt alle Gewichte, nicht die Neigungen, um diesen Anteil der Lernrate.</translation>
    </message>
    <message>
        <source>Smallest divisor of a gradient in RMSprop and Adam.</source>
        <translation>Kleinster Teiler eines Gradienten in RMSprop und Adam.</translation>
    </message>
    <message>
        <source>Spoils the input while the target stays clean: multiplies each rating by a normal number, or leaves a share of them out.</source>
        <translation>Verdirbt die Eingabe, während das Ziel sauber bleibt: multipliziert jede Bewertung mit einer Normalzahl oder lässt einen Anteil aus.</translation>
    </message>
    <message>
        <source>Standard deviation of the normal numbers, 1 in the original, or the share left out, below 1.</source>
        <translation>Standardabweichung der Normalzahlen, im Original 1, oder der ausgelassene Anteil, unter 1.</translation>
    </message>
    <message>
        <source>The way back uses the weights of the way in, transposed: half the memory, and little to lose on large catalogues.</source>
        <translation>Der Rückweg nutzt die Gewichte des Hinwegs, transponiert: halber Speicher und wenig zu verlieren bei großen Katalogen.</translation>
    </message>
    <message>
        <source>Tied weights</source>
        <translation>Gekoppelte Gewichte</translation>
    </message>
    <message>
        <source>Units of the layers on the way in, as in 1000,500,100; the way back mirrors them. One layer of 500 is AutoRec.</source>
        <translation>Einheiten der Schichten auf dem Hinweg, etwa 1000,500,100; der Rückweg spiegelt sie. Eine Schicht von 500 ist AutoRec.</translation>
    </message>
    <message>
        <source>What a cut multiplies the learning rate by.</source>
        <translation>Womit eine Senkung die Lernrate multipliziert.</translation>
    </message>
    <message>
        <source>What is taken off every rating before the network sees it: nothing, the mean of all ratings, or the mean of the row.</source>
        <translation>Was von jeder Bewertung abgezogen wird, bevor das Netz sie sieht: nichts, das Mittel aller Bewertungen oder das Mittel der Zeile.</translation>
    </message>
    <message>
        <source>What the network reads at a time: all ratings of an item, which predicts better, or all of a user, as the original does.</source>
        <translation>Was das Netz auf einmal liest: alle Bewertungen eines Titels, was besser vorhersagt, oder alle einer Person, wie das Original.</translation>
    </message>
    <message>
        <source>Where training starts: uniform after Xavier with biases of 0.01, or uniform within 1/√(inputs of the layer).</source>
        <translation>Wo das Training beginnt: gleichverteilt nach Xavier mit Neigungen von 0,01, oder gleichverteilt innerhalb 1/√(Eingänge der Schicht).</translation>
    </message>
    <message>
        <source>W₁, W₂: weights of the way in and of the way back</source>
        <translation>W₁, W₂: Gewichte des Hinwegs und des Rückwegs</translation>
    </message>
    <message>
        <source>a row: all ratings of an item, or all of a user</source>
        <translation>eine Zeile: alle Bewertungen eines Titels oder alle einer Person</translation>
    </message>
    <message>
        <source>f: output, g: activation, x: a row of ratings</source>
        <translation>f: Ausgabe, g: Aktivierung, x: eine Zeile von Bewertungen</translation>
    </message>
    <message>
        <source>m: 0, mean of all ratings or of the row</source>
        <translation>m: 0, Mittel aller Bewertungen oder der Zeile</translation>
    </message>
    <message>
        <source>n: ratings of the batch</source>
        <translation>n: Bewertungen des Stapels</translation>
    </message>
    <message>
        <source>n_in, n_out: units before and behind</source>
        <translation>n_in, n_out: Einheiten davor und dahinter</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>s: amount of noise</source>
        <translation>s: Stärke des Rauschens</translation>
    </message>
    <message>
        <source>x: known ratings of a row, 0 elsewhere, n: ratings of the batch, W₂ = W₁ᵀ where tied</source>
        <translation>x: bekannte Bewertungen einer Zeile, sonst 0, n: Bewertungen des Stapels, W₂ = W₁ᵀ wo gekoppelt</translation>
    </message>
    <message>
        <source>η: learning rate, g: gradient, m, v: fading means of g and g²</source>
        <translation>η: Lernrate, g: Gradient, m, v: verblassende Mittel von g und g²</translation>
    </message>
    <message>
        <source>η: learning rate, γ: factor, n: epochs of the schedule, t: epoch, T: all epochs</source>
        <translation>η: Lernrate, γ: Faktor, n: Epochen des Verlaufs, t: Epoche, T: alle Epochen</translation>
    </message>
    <message>
        <source>η: learning rate, λ: regularisation</source>
        <translation>η: Lernrate, λ: Regularisierung</translation>
    </message>
    <message>
        <source>μ: momentum, η: learning rate, g: gradient</source>
        <translation>μ: Impuls, η: Lernrate, g: Gradient</translation>
    </message>
    <message>
        <source>&apos;explicit&apos; learns the ratings&apos; values by squared error; &apos;implicit&apos; learns what was rated at all by cross-entropy against items drawn at random.</source>
        <translation>„explicit“ lernt die Werte der Bewertungen mit dem quadratischen Fehler; „implicit“ lernt, was überhaupt bewertet wurde, mit der Kreuzentropie gegen zufällig gezogene Titel.</translation>
    </message>
    <message>
        <source>Adam&apos;s share of the old mean gradient.</source>
        <translation>Adams Anteil des alten mittleren Gradienten.</translation>
    </message>
    <message>
        <source>Adam&apos;s share of the old mean square of a gradient.</source>
        <translation>Adams Anteil des alten mittleren Quadrats eines Gradienten.</translation>
    </message>
    <message>
        <source>Adam&apos;s smallest divisor of a gradient.</source>
        <translation>Adams kleinster Teiler eines Gradienten.</translation>
    </message>
    <message>
        <source>Adds the mean and a bias per user and per item to the product of the vectors. Without them the score is the product alone.</source>
        <translation>Addiert zum Produkt der Vektoren den Mittelwert und je eine Neigung für Person und Titel. Ohne sie ist der Wert das Produkt allein.</translation>
    </message>
    <message>
        <source>All criteria but &apos;parity&apos; are measured on this many random parts of the training samples. With 4 a part of 80 % of the ratings is as large as the 20 % they are tested on; 1 takes all, which is learnt by heart.</source>
        <translation>Alle Kriterien außer „parity“ werden an so vielen zufälligen Teilen der Trainingsstichproben gemessen. Bei 4 ist ein Teil von 80 % der Bewertungen so groß wie die 20 %, an denen getestet wird; 1 nimmt alle, was auswendig gelernt wird.</translation>
    </message>
    <message>
        <source>Diversity λ_d</source>
        <translation>Vielfalt λ_d</translation>
    </message>
    <message>
        <source>Fairness criterion</source>
        <translation>Fairness-Kriterium</translation>
    </message>
    <message>
        <source>Fairness parts</source>
        <translation>Teile der Fairness</translation>
    </message>
    <message>
        <source>Fairness λ_f</source>
        <translation>Fairness λ_f</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>Gruppen nach</translation>
    </message>
    <message>
        <source>How often training goes through all samples, at most. Fewer where &apos;patience&apos; ends it.</source>
        <translation>Wie oft das Training höchstens alle Stichproben durchgeht. Weniger, wo „patience“ es beendet.</translation>
    </message>
    <message>
        <source>Items drawn for each rating, afresh each epoch; only with implicit feedback.</source>
        <translation>Titel, die für jede Bewertung in jeder Epoche neu gezogen werden; nur bei impliziter Rückmeldung.</translation>
    </message>
    <message>
        <source>Length of the vector that describes a user or an item. More follow the data more closely and cost time in proportion.</source>
        <translation>Länge des Vektors, der eine Person oder einen Titel beschreibt. Mehr folgen den Daten genauer und kosten entsprechend mehr Zeit.</translation>
    </message>
    <message>
        <source>Matrix factorisation whose loss also punishes scores that concentrate and scores that treat groups of users differently; two weights set the balance. Yao &amp; Huang, NIPS 2017.</source>
        <translation>Matrixfaktorisierung, deren Verlust auch Werte bestraft, die sich ballen, und Werte, die Gruppen von Personen verschieden behandeln; zwei Gewichte stellen die Abwägung ein. Yao &amp; Huang, NIPS 2017.</translation>
    </message>
    <message>
        <source>Matrix factorisation with fairness</source>
        <translation>Matrixfaktorisierung mit Fairness</translation>
    </message>
    <message>
        <source>Pulls vectors and biases towards zero at every rating. Raise it where validation gets worse while training gets better.</source>
        <translation>Zieht Vektoren und Neigungen bei jeder Bewertung zu null. Erhöhen, wo die Validierung schlechter wird, während das Training besser wird.</translation>
    </message>
    <message>
        <source>Samples a step. The terms of diversity and parity are those of a batch, so that small ones are noisy.</source>
        <translation>Stichproben je Schritt. Die Terme für Vielfalt und Parität sind die eines Stapels; bei kleinen rauschen sie.</translation>
    </message>
    <message>
        <source>Size of a step (Adam). Lower it where the loss jumps, raise it where it creeps.</source>
        <translation>Größe eines Schritts (Adam). Senken, wo der Verlust springt; erhöhen, wo er kriecht.</translation>
    </message>
    <message>
        <source>Standard deviation of the vectors&apos; entries before training. Zero would leave nothing to learn from.</source>
        <translation>Standardabweichung der Einträge der Vektoren vor dem Training. Bei null gäbe es nichts, woraus zu lernen wäre.</translation>
    </message>
    <message>
        <source>The user attribute whose groups are compared, with two or more groups; several joined by &apos;*&apos; form intersections. Users without it take no part.</source>
        <translation>Das Merkmal der Personen, dessen Gruppen verglichen werden, mit zwei oder mehr Gruppen; mehrere mit „*“ verbundene bilden Schnittmengen. Personen ohne dieses Merkmal bleiben außen vor.</translation>
    </message>
    <message>
        <source>Weight of the fairness criterion: 0 leaves it out, larger values trade accuracy for it. First values: 1 to 10 for parity, 0.3 for non-parity, 0.15 for the others.</source>
        <translation>Gewicht des Fairness-Kriteriums: 0 lässt es weg, größere Werte geben dafür Genauigkeit her. Erste Werte: 1 bis 10 für parity, 0,3 für non-parity, 0,15 für die übrigen.</translation>
    </message>
    <message>
        <source>Weight of the variance of the predictions in a batch. Larger values draw the scores together, so that fewer items stand out; try 0.05.</source>
        <translation>Gewicht der Varianz der Vorhersagen in einem Stapel. Größere Werte ziehen die Werte zusammen, sodass weniger Titel herausstechen; zum Beispiel 0,05.</translation>
    </message>
    <message>
        <source>What is made small. &apos;parity&apos;: the variance of the groups&apos; mean predictions; &apos;non-parity&apos;: the difference of a group&apos;s from the others&apos;; the rest: differences of the errors on each item (Yao &amp; Huang 2017).</source>
        <translation>Was klein gemacht wird. „parity“: die Varianz der mittleren Vorhersagen der Gruppen; „non-parity“: der Unterschied einer Gruppe zu den übrigen; sonst: Unterschiede der Fehler bei jedem Titel (Yao &amp; Huang 2017).</translation>
    </message>
    <message>
        <source>a part: that share of the epoch&apos;s samples, each part a new draw</source>
        <translation>ein Teil: dieser Anteil der Stichproben der Epoche, jeder Teil neu gezogen</translation>
    </message>
    <message>
        <source>as many items as asked for, drawn anew each epoch from those the user never rated</source>
        <translation>so viele Titel wie verlangt, in jeder Epoche neu gezogen aus denen, die die Person nie bewertet hat</translation>
    </message>
    <message>
        <source>g: users with the same label</source>
        <translation>g: Personen mit demselben Wert</translation>
    </message>
    <message>
        <source>m_g: mean score of group g in the batch, G: groups; for more than two groups the mean over each against the rest</source>
        <translation>m_g: mittlerer Wert der Gruppe g im Stapel, G: Gruppen; bei mehr als zwei Gruppen das Mittel über jede gegen die übrigen</translation>
    </message>
    <message>
        <source>s = μ + b_u + b_i + p_u·q_i: score, F: fairness criterion between groups of users, means over a batch</source>
        <translation>s = μ + b_u + b_i + p_u·q_i: Wert, F: Fairness-Kriterium zwischen Gruppen von Personen, Mittel über einen Stapel</translation>
    </message>
    <message>
        <source>s: score, r: rating, y: 1 where the user rated the item, 0 for an item drawn at random</source>
        <translation>s: Wert, r: Bewertung, y: 1, wo die Person den Titel bewertet hat, 0 für einen zufällig gezogenen Titel</translation>
    </message>
    <message>
        <source>s: scores of a batch</source>
        <translation>s: Werte eines Stapels</translation>
    </message>
    <message>
        <source>the means are taken over the batch</source>
        <translation>die Mittel werden über den Stapel genommen</translation>
    </message>
    <message>
        <source>β₁</source>
        <translation>β₁</translation>
    </message>
    <message>
        <source>β₂</source>
        <translation>β₂</translation>
    </message>
    <message>
        <source>η: learning rate, g: gradient, m̂, v̂: m, v without their bias towards 0</source>
        <translation>η: Lernrate, g: Gradient, m̂, v̂: m, v ohne ihren Hang gegen 0</translation>
    </message>
    <message>
        <source>λ: regularisation</source>
        <translation>λ: Regularisierung</translation>
    </message>
    <message>
        <source>λ_f: weight of the fairness criterion F</source>
        <translation>λ_f: Gewicht des Fairness-Kriteriums F</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; can only be compared with one number this way</source>
        <translation>&apos;{1}&apos; lässt sich so nur mit einer einzigen Zahl vergleichen</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; has labels that are not numbers, so they have no order</source>
        <translation>&apos;{1}&apos; hat Werte, die keine Zahlen sind und daher keine Ordnung haben</translation>
    </message>
    <message>
        <source>Did you mean &apos;{1}&apos;?</source>
        <translation>War &apos;{1}&apos; gemeint?</translation>
    </message>
    <message>
        <source>Known parameters: {1}</source>
        <translation>Bekannte Parameter: {1}</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a quotation mark is not closed within 1 MiB</source>
        <translation>ein Anführungszeichen ist innerhalb von 1 MiB nicht geschlossen</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>Pfad prüfen</translation>
    </message>
    <message>
        <source>check the separator and the columns, or correct the line</source>
        <translation>Trennzeichen und Spalten prüfen oder die Zeile berichtigen</translation>
    </message>
    <message>
        <source>check the separator and the columns, or correct the line; {1} more line cannot be read either</source>
        <translation>Trennzeichen und Spalten prüfen oder die Zeile berichtigen; {1} weitere Zeile ist ebenfalls nicht lesbar</translation>
    </message>
    <message>
        <source>check the separator and the columns, or correct the line; {1} more lines cannot be read either</source>
        <translation>Trennzeichen und Spalten prüfen oder die Zeile berichtigen; {1} weitere Zeilen sind ebenfalls nicht lesbar</translation>
    </message>
    <message>
        <source>check who may read it</source>
        <translation>prüfen, wer sie lesen darf</translation>
    </message>
    <message>
        <source>choose a file with ratings</source>
        <translation>eine Datei mit Bewertungen wählen</translation>
    </message>
    <message>
        <source>choose a file, a folder or a .zip</source>
        <translation>eine Datei, einen Ordner oder ein .zip wählen</translation>
    </message>
    <message>
        <source>choose a folder or .zip with u.data, ratings.dat, ratings.csv or an .inter file, or a file of ratings</source>
        <translation>einen Ordner oder ein .zip mit u.data, ratings.dat, ratings.csv oder einer .inter-Datei wählen, oder eine Datei mit Bewertungen</translation>
    </message>
    <message>
        <source>choose a folder that may be written to, with space left</source>
        <translation>einen Ordner wählen, in den geschrieben werden darf und in dem Platz ist</translation>
    </message>
    <message>
        <source>choose a text file, a folder or a .zip of them</source>
        <translation>eine Textdatei, einen Ordner oder ein .zip davon wählen</translation>
    </message>
    <message>
        <source>choose the file with the ratings, say which column holds them, or say that there is none and every row counts as 1</source>
        <translation>die Datei mit den Bewertungen wählen, angeben, welche Spalte sie enthält, oder dass es keine gibt und jede Zeile als 1 zählt</translation>
    </message>
    <message>
        <source>correct or remove the line</source>
        <translation>die Zeile berichtigen oder entfernen</translation>
    </message>
    <message>
        <source>correct or remove the line; {1} more line cannot be read either</source>
        <translation>die Zeile berichtigen oder entfernen; {1} weitere Zeile ist ebenfalls nicht lesbar</translation>
    </message>
    <message>
        <source>correct or remove the line; {1} more lines cannot be read either</source>
        <translation>die Zeile berichtigen oder entfernen; {1} weitere Zeilen sind ebenfalls nicht lesbar</translation>
    </message>
    <message>
        <source>correct the line</source>
        <translation>die Zeile berichtigen</translation>
    </message>
    <message>
        <source>fetch it again</source>
        <translation>noch einmal herunterladen</translation>
    </message>
    <message>
        <source>it is not clear which file holds the ratings</source>
        <translation>es ist nicht klar, welche Datei die Bewertungen enthält</translation>
    </message>
    <message>
        <source>its columns are {1}</source>
        <translation>ihre Spalten sind {1}</translation>
    </message>
    <message>
        <source>known are {1}</source>
        <translation>bekannt sind {1}</translation>
    </message>
    <message>
        <source>name one of {1}</source>
        <translation>eine davon angeben: {1}</translation>
    </message>
    <message>
        <source>no column looks like ratings</source>
        <translation>keine Spalte sieht nach Bewertungen aus</translation>
    </message>
    <message>
        <source>no line of the file can be read as a rating</source>
        <translation>keine Zeile der Datei lässt sich als Bewertung lesen</translation>
    </message>
    <message>
        <source>no user has this {1}</source>
        <translation>keine Person hat diesen Wert von {1}</translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes a number from {2} to {3}</source>
        <translation>der Parameter &apos;{1}&apos; verlangt eine Zahl von {2} bis {3}</translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes a number of at least {2}</source>
        <translation>der Parameter &apos;{1}&apos; verlangt eine Zahl von mindestens {2}</translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes a whole number from {2} to {3}</source>
        <translation>der Parameter &apos;{1}&apos; verlangt eine ganze Zahl von {2} bis {3}</translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes a whole number of at least {2}</source>
        <translation>der Parameter &apos;{1}&apos; verlangt eine ganze Zahl von mindestens {2}</translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes one of {2}</source>
        <translation>der Parameter &apos;{1}&apos; verlangt eines von {2}</translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes true or false</source>
        <translation>der Parameter &apos;{1}&apos; verlangt true oder false</translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes whole numbers separated by commas, each from {2} to {3}</source>
        <translation>der Parameter &apos;{1}&apos; verlangt ganze Zahlen, durch Kommas getrennt, jede von {2} bis {3}</translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes whole numbers separated by commas, each of at least {2}</source>
        <translation>der Parameter &apos;{1}&apos; verlangt ganze Zahlen, durch Kommas getrennt, jede mindestens {2}</translation>
    </message>
    <message>
        <source>say which column holds what</source>
        <translation>angeben, welche Spalte was enthält</translation>
    </message>
    <message>
        <source>say which separator and columns it has, or choose another file</source>
        <translation>Trennzeichen und Spalten angeben oder eine andere Datei wählen</translation>
    </message>
    <message>
        <source>the .zip is damaged: {1}</source>
        <translation>das .zip ist beschädigt: {1}</translation>
    </message>
    <message>
        <source>the .zip is encrypted</source>
        <translation>das .zip ist verschlüsselt</translation>
    </message>
    <message>
        <source>the file cannot be read: {1}</source>
        <translation>die Datei lässt sich nicht lesen: {1}</translation>
    </message>
    <message>
        <source>the file cannot be written: {1}</source>
        <translation>die Datei lässt sich nicht schreiben: {1}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the header does not read name:type</source>
        <translation>die Kopfzeile lautet nicht name:type</translation>
    </message>
    <message>
        <source>the header lacks movieId or tmdbId</source>
        <translation>in der Kopfzeile fehlt movieId oder tmdbId</translation>
    </message>
    <message>
        <source>the item id does not fit into 64 bits</source>
        <translation>die Kennung des Titels passt nicht in 64 Bit</translation>
    </message>
    <message>
        <source>the item id is missing</source>
        <translation>die Kennung des Titels fehlt</translation>
    </message>
    <message>
        <source>the item id is not a whole number</source>
        <translation>die Kennung des Titels ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>the line has {1} column separated by {2}, not at least {3}</source>
        <translation>die Zeile hat {1} Spalte, getrennt durch {2}, statt mindestens {3}</translation>
    </message>
    <message>
        <source>the line has {1} column separated by {2}, not {3}</source>
        <translation>die Zeile hat {1} Spalte, getrennt durch {2}, statt {3}</translation>
    </message>
    <message>
        <source>the line has {1} columns separated by {2}, not at least {3}</source>
        <translation>die Zeile hat {1} Spalten, getrennt durch {2}, statt mindestens {3}</translation>
    </message>
    <message>
        <source>the line has {1} columns separated by {2}, not {3}</source>
        <translation>die Zeile hat {1} Spalten, getrennt durch {2}, statt {3}</translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB</source>
        <translation>die Zeile ist länger als 1 MiB</translation>
    </message>
    <message>
        <source>the rating is missing</source>
        <translation>die Bewertung fehlt</translation>
    </message>
    <message>
        <source>the rating is not a finite number</source>
        <translation>die Bewertung ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>the rating is not a number</source>
        <translation>die Bewertung ist keine Zahl</translation>
    </message>
    <message>
        <source>the rating is too large</source>
        <translation>die Bewertung ist zu groß</translation>
    </message>
    <message>
        <source>the rating lies outside the scale from {1} to {2}</source>
        <translation>die Bewertung liegt außerhalb der Skala von {1} bis {2}</translation>
    </message>
    <message>
        <source>the same column cannot hold two of user, item and rating</source>
        <translation>eine Spalte kann nicht zugleich zwei von Person, Titel und Bewertung enthalten</translation>
    </message>
    <message>
        <source>the split goes by time, but the ratings have no timestamps</source>
        <translation>die Aufteilung geht nach der Zeit, aber die Bewertungen haben keine Zeitpunkte</translation>
    </message>
    <message>
        <source>the split leaves no {1} ratings out of {2}</source>
        <translation>die Aufteilung lässt von {2} Bewertungen keine für {1} übrig</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>die Tabelle hat diese Spalte nicht</translation>
    </message>
    <message>
        <source>the timestamp is missing</source>
        <translation>der Zeitpunkt fehlt</translation>
    </message>
    <message>
        <source>the timestamp is neither a number of seconds nor a date like 2023-10-12 18:30:00</source>
        <translation>der Zeitpunkt ist weder eine Zahl von Sekunden noch ein Datum wie 2023-10-12 18:30:00</translation>
    </message>
    <message>
        <source>the user id does not fit into 64 bits</source>
        <translation>die Kennung der Person passt nicht in 64 Bit</translation>
    </message>
    <message>
        <source>the user id is missing</source>
        <translation>die Kennung der Person fehlt</translation>
    </message>
    <message>
        <source>the user id is not a whole number</source>
        <translation>die Kennung der Person ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>the users have no such attribute</source>
        <translation>dieses Merkmal haben die Personen nicht</translation>
    </message>
    <message>
        <source>the validation share must lie in [0, 1)</source>
        <translation>der Anteil für die Validierung muss in [0, 1) liegen</translation>
    </message>
    <message>
        <source>there are no data to train the run again with</source>
        <translation>es sind keine Daten geöffnet, mit denen der Lauf wiederholt werden kann</translation>
    </message>
    <message>
        <source>there are no ratings in it</source>
        <translation>darin sind keine Bewertungen</translation>
    </message>
    <message>
        <source>there are no ratings in the file</source>
        <translation>in der Datei sind keine Bewertungen</translation>
    </message>
    <message>
        <source>there is no parameter &apos;{1}&apos;</source>
        <translation>es gibt keinen Parameter &apos;{1}&apos;</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such kind of split</source>
        <translation>diese Art der Aufteilung gibt es nicht</translation>
    </message>
    <message>
        <source>this does not look like ratings: no separator splits its lines into columns</source>
        <translation>das sieht nicht nach Bewertungen aus: kein Trennzeichen teilt die Zeilen in Spalten</translation>
    </message>
    <message>
        <source>this is a binary file, not a table of ratings</source>
        <translation>das ist eine Binärdatei und keine Tabelle mit Bewertungen</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>unpack it with its password and open the folder</source>
        <translation>mit dem Passwort entpacken und den Ordner öffnen</translation>
    </message>
    <message>
        <source>without a header, give a position from 1 to {1}</source>
        <translation>ohne Kopfzeile eine Stelle von 1 bis {1} angeben</translation>
    </message>
    <message>
        <source>write it like gender=F, age&lt;=18, occupation=writer|artist, or gender=F and not age&lt;35</source>
        <translation>so schreiben: gender=F, age&lt;=18, occupation=writer|artist oder gender=F and not age&lt;35</translation>
    </message>
    <message>
        <source>A user counts once per item, so no pair can be in training and test at the same time.</source>
        <translation>Eine Person zählt je Titel einmal, so kann kein Paar zugleich in Training und Test sein.</translation>
    </message>
    <message>
        <source>Errors of predicted ratings say nothing here; ranking metrics still do.</source>
        <translation>Fehler vorhergesagter Bewertungen sagen hier nichts; Rangmetriken schon.</translation>
    </message>
    <message>
        <source>Everything else was read; look at the line to see whether more than it is wrong.</source>
        <translation>Alles andere wurde gelesen; die Zeile zeigt, ob mehr als sie falsch ist.</translation>
    </message>
    <message>
        <source>If the lines differ, the attributes may be the wrong ones.</source>
        <translation>Wenn sich die Zeilen unterscheiden, können die Merkmale die falschen sein.</translation>
    </message>
    <message>
        <source>If the lines differ, the title may be the wrong one.</source>
        <translation>Wenn sich die Zeilen unterscheiden, kann der Titel der falsche sein.</translation>
    </message>
    <message>
        <source>The order of these ratings is unknown: leave-one-out and temporal splits rest on the others.</source>
        <translation>Die Reihenfolge dieser Bewertungen ist unbekannt: Leave-one-out- und zeitliche Aufteilungen stützen sich auf die übrigen.</translation>
    </message>
    <message>
        <source>Their items keep their other genres.</source>
        <translation>Ihre Titel behalten ihre anderen Genres.</translation>
    </message>
    <message>
        <source>Their minority index rests on a handful of votes; shrinkage pulls it towards 0.</source>
        <translation>Ihr Minderheitsindex beruht auf einer Handvoll Stimmen; Schrumpfung zieht ihn zur 0.</translation>
    </message>
    <message>
        <source>Their tastes are hardly known: their minority index and their metrics are noisy.</source>
        <translation>Ihr Geschmack ist kaum bekannt: ihr Minderheitsindex und ihre Metriken sind ungenau.</translation>
    </message>
    <message>
        <source>These lines cannot belong to any rating.</source>
        <translation>Diese Zeilen können zu keiner Bewertung gehören.</translation>
    </message>
    <message>
        <source>They are used like all others; only their titles and genres are unknown.</source>
        <translation>Sie werden wie alle anderen verwendet; nur Titel und Genres sind unbekannt.</translation>
    </message>
    <message>
        <source>They have a place among the minority indices, but no model trains on or recommends them.</source>
        <translation>Sie haben einen Platz unter den Minderheitsindizes, aber kein Modell lernt von ihnen oder empfiehlt sie.</translation>
    </message>
    <message>
        <source>They train and are measured, but belong to no group of these attributes.</source>
        <translation>Sie werden gelernt und gemessen, gehören aber zu keiner Gruppe dieser Merkmale.</translation>
    </message>
    <message>
        <source>Users who rated nothing cannot be trained on or measured.</source>
        <translation>Von Personen ohne Bewertung kann weder gelernt noch für sie gemessen werden.</translation>
    </message>
    <message>
        <source>all ratings are {1}: nothing can be learned from their values</source>
        <translation>alle Bewertungen sind {1}: aus ihren Werten ist nichts zu lernen</translation>
    </message>
    <message>
        <source>diversity and calibration left out: the items have no genres</source>
        <translation>Vielfalt und Kalibrierung weggelassen: die Titel haben keine Genres</translation>
    </message>
    <message>
        <source>lists of {1} left out: there are no more than {2} candidates</source>
        <translation>Listen der Länge {1} weggelassen: es gibt nicht mehr als {2} Kandidaten</translation>
    </message>
    <message>
        <source>{1} duplicate rating: the latest one of each is kept</source>
        <translation>{1} doppelte Bewertung: die letzte bleibt</translation>
    </message>
    <message>
        <source>{1} duplicate ratings: the latest one of each is kept</source>
        <translation>{1} doppelte Bewertungen: die jeweils letzte bleibt</translation>
    </message>
    <message>
        <source>{1} genre left out: the 64 most frequent are kept</source>
        <translation>{1} Genre weggelassen: die 64 häufigsten bleiben</translation>
    </message>
    <message>
        <source>{1} genres left out: the 64 most frequent are kept</source>
        <translation>{1} Genres weggelassen: die 64 häufigsten bleiben</translation>
    </message>
    <message>
        <source>{1} groups of &apos;{2}&apos; have fewer than {3} evaluated users: shown, but left out of differences, ratios and worst groups</source>
        <translation>{1} Gruppen von „{2}“ haben weniger als {3} ausgewertete Personen: gezeigt, aber bei Unterschieden, Verhältnissen und schlechtesten Gruppen weggelassen</translation>
    </message>
    <message>
        <source>{1} item given twice in the item table: the first line counts</source>
        <translation>{1} Titel steht zweimal in der Titeltabelle: die erste Zeile zählt</translation>
    </message>
    <message>
        <source>{1} item id that is no number like those of the ratings: left out</source>
        <translation>{1} Titelkennung, die keine Zahl ist wie die der Bewertungen: weggelassen</translation>
    </message>
    <message>
        <source>{1} item ids that are no numbers like those of the ratings: left out</source>
        <translation>{1} Titelkennungen, die keine Zahlen sind wie die der Bewertungen: weggelassen</translation>
    </message>
    <message>
        <source>{1} items given twice in the item table: the first line counts</source>
        <translation>{1} Titel stehen zweimal in der Titeltabelle: die erste Zeile zählt</translation>
    </message>
    <message>
        <source>{1} listed item nobody rated</source>
        <translation>{1} aufgeführter Titel, den niemand bewertet hat</translation>
    </message>
    <message>
        <source>{1} listed items nobody rated</source>
        <translation>{1} aufgeführte Titel, die niemand bewertet hat</translation>
    </message>
    <message>
        <source>{1} movie without a link to the ratings: left out</source>
        <translation>{1} Film ohne Verbindung zu den Bewertungen: weggelassen</translation>
    </message>
    <message>
        <source>{1} movies without a link to the ratings: left out</source>
        <translation>{1} Filme ohne Verbindung zu den Bewertungen: weggelassen</translation>
    </message>
    <message>
        <source>{1} of {2} rated items have fewer than {3} ratings</source>
        <translation>{1} von {2} bewerteten Titeln haben weniger als {3} Bewertungen</translation>
    </message>
    <message>
        <source>{1} of {2} ratings have the same time</source>
        <translation>{1} von {2} Bewertungen haben dieselbe Zeit</translation>
    </message>
    <message>
        <source>{1} of {2} users have fewer than {3} ratings</source>
        <translation>{1} von {2} Personen haben weniger als {3} Bewertungen</translation>
    </message>
    <message>
        <source>{1} rated item missing in the item table: shown by id</source>
        <translation>{1} bewerteter Titel fehlt in der Titeltabelle: mit seiner Kennung gezeigt</translation>
    </message>
    <message>
        <source>{1} rated items missing in the item table: shown by id</source>
        <translation>{1} bewertete Titel fehlen in der Titeltabelle: mit ihrer Kennung gezeigt</translation>
    </message>
    <message>
        <source>{1} torn line: left out</source>
        <translation>{1} zerrissene Zeile: weggelassen</translation>
    </message>
    <message>
        <source>{1} torn lines: left out</source>
        <translation>{1} zerrissene Zeilen: weggelassen</translation>
    </message>
    <message>
        <source>{1} user given twice in the user table: the first line counts</source>
        <translation>{1} Person steht zweimal in der Personentabelle: die erste Zeile zählt</translation>
    </message>
    <message>
        <source>{1} user missing in the user table: the attributes are unknown there</source>
        <translation>{1} Person fehlt in der Personentabelle: ihre Merkmale sind unbekannt</translation>
    </message>
    <message>
        <source>{1} user of the user table: without ratings, left out</source>
        <translation>{1} Person der Personentabelle: ohne Bewertungen, weggelassen</translation>
    </message>
    <message>
        <source>{1} users given twice in the user table: the first line counts</source>
        <translation>{1} Personen stehen zweimal in der Personentabelle: die erste Zeile zählt</translation>
    </message>
    <message>
        <source>{1} users missing in the user table: the attributes are unknown there</source>
        <translation>{1} Personen fehlen in der Personentabelle: ihre Merkmale sind unbekannt</translation>
    </message>
    <message>
        <source>{1} users of the user table: without ratings, left out</source>
        <translation>{1} Personen der Personentabelle: ohne Bewertungen, weggelassen</translation>
    </message>
    <message>
        <source>{1} users without a relevant test rating were skipped</source>
        <translation>{1} Personen ohne relevante Testbewertung wurden übergangen</translation>
    </message>
    <message>
        <source>{1} users without a relevant test rating were skipped ({2})</source>
        <translation>{1} Personen ohne relevante Testbewertung wurden übergangen ({2})</translation>
    </message>
    <message>
        <source>{1} users without a training rating were ranked all the same</source>
        <translation>{1} Personen ohne Trainingsbewertung wurden trotzdem bewertet</translation>
    </message>
    <message>
        <source>A second or two even on a million ratings; for trying out a split or a minority.</source>
        <translation>Ein, zwei Sekunden selbst bei einer Million Bewertungen; um eine Aufteilung oder eine Minderheit auszuprobieren.</translation>
    </message>
    <message>
        <source>As published: squared unranked indices as target, 3 epochs of 29 ratings a step, factors without biases.</source>
        <translation>Wie veröffentlicht: quadrierte Indizes ohne Ränge als Ziel, 3 Epochen mit 29 Bewertungen je Schritt, Faktoren ohne Neigungen.</translation>
    </message>
    <message>
        <source>Back to SGD, with tied weights that start after Xavier: converged much faster and more steadily in the original.</source>
        <translation>Wieder SGD, mit gekoppelten Gewichten und einem Start nach Xavier: kam im Original viel schneller und gleichmäßiger ans Ziel.</translation>
    </message>
    <message>
        <source>Few epochs in large batches: shows the shape of the trade-off, not its best points.</source>
        <translation>Wenige Epochen in großen Stapeln: zeigt die Form der Abwägung, nicht ihre besten Punkte.</translation>
    </message>
    <message>
        <source>More factors and as many epochs as validation asks for.</source>
        <translation>Mehr Faktoren und so viele Epochen, wie die Validierung verlangt.</translation>
    </message>
    <message>
        <source>RMSprop instead of SGD, and tied weights: in the original the loss did not improve in any epoch.</source>
        <translation>RMSprop statt SGD und gekoppelte Gewichte: im Original sank der Verlust in keiner Epoche.</translation>
    </message>
    <message>
        <source>SGD from default weights, without tying: the first run of the original, whose loss came down slowly and then got stuck.</source>
        <translation>SGD mit den üblichen Anfangsgewichten, ohne Kopplung: der erste Lauf des Originals, dessen Verlust langsam sank und dann stehen blieb.</translation>
    </message>
    <message>
        <source>Small steps and as many epochs as validation asks for; takes several times as long.</source>
        <translation>Kleine Schritte und so viele Epochen, wie die Validierung verlangt; dauert ein Mehrfaches.</translation>
    </message>
    <message>
        <source>scheduler_lr with every input multiplied by normal noise while the target stays clean: no success in the original, which put it down to too small a network.</source>
        <translation>scheduler_lr, wobei jede Eingabe mit normalverteiltem Rauschen multipliziert wird und das Ziel sauber bleibt: im Original ohne Erfolg, was dort einem zu kleinen Netz zugeschrieben wird.</translation>
    </message>
    <message>
        <source>better_init_tied with a learning rate cut to a tenth after every epoch: the best of the original&apos;s five, its error went on falling.</source>
        <translation>better_init_tied mit einer Lernrate, die nach jeder Epoche auf ein Zehntel sinkt: der beste der fünf Läufe des Originals, dessen Fehler weiter fiel.</translation>
    </message>
    <message>
        <source>&apos;equipoise-cli export-onnx&apos; writes it beside the model; keep both together</source>
        <translation>&apos;equipoise-cli export-onnx&apos; schreibt sie neben das Modell; beide gehören zusammen</translation>
    </message>
    <message>
        <source>A file holds two gigabytes; tie the weights or make the first layer smaller</source>
        <translation>Eine Datei fasst zwei Gigabyte; die Gewichte koppeln oder die erste Schicht kleiner machen</translation>
    </message>
    <message>
        <source>Check the path and its permissions</source>
        <translation>Pfad und Zugriffsrechte prüfen</translation>
    </message>
    <message>
        <source>Export the model again, or give data of the catalogue it was made for</source>
        <translation>Das Modell noch einmal exportieren oder Daten des Katalogs geben, für den es gemacht ist</translation>
    </message>
    <message>
        <source>Give a file that &apos;equipoise-cli export-onnx&apos; or another program wrote as a whole</source>
        <translation>Eine Datei geben, die &apos;equipoise-cli export-onnx&apos; oder ein anderes Programm vollständig geschrieben hat</translation>
    </message>
    <message>
        <source>Give data whose user and item ids are those the model was trained with</source>
        <translation>Daten geben, deren Kennungen von Personen und Titeln die des Trainings sind</translation>
    </message>
    <message>
        <source>It needs the input &apos;ratings&apos; [batch, n], or &apos;user&apos; and &apos;item&apos; [batch], and one output</source>
        <translation>Es braucht die Eingabe &apos;ratings&apos; [batch, n] oder &apos;user&apos; und &apos;item&apos; [batch] und eine Ausgabe</translation>
    </message>
    <message>
        <source>It runs {1}</source>
        <translation>Es führt aus: {1}</translation>
    </message>
    <message>
        <source>Make the layers smaller, tie the weights, or take SGD, which remembers least</source>
        <translation>Die Schichten kleiner machen, die Gewichte koppeln oder SGD nehmen, das sich am wenigsten merkt</translation>
    </message>
    <message>
        <source>Open data first</source>
        <translation>Zuerst Daten öffnen</translation>
    </message>
    <message>
        <source>Train it again to have its model kept</source>
        <translation>Noch einmal trainieren, damit das Modell aufbewahrt wird</translation>
    </message>
    <message>
        <source>autoencoder, deepfair, gmf, mlp, neumf and dot can be exported</source>
        <translation>exportiert werden können autoencoder, deepfair, gmf, mlp, neumf und dot</translation>
    </message>
    <message>
        <source>cannot open the file</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>needs about {1} GB, {2} GB are free</source>
        <translation>braucht etwa {1} GB, {2} GB sind frei</translation>
    </message>
    <message>
        <source>no rating is left to test the model on</source>
        <translation>es bleibt keine Bewertung, um das Modell zu prüfen</translation>
    </message>
    <message>
        <source>run {1} has no model file</source>
        <translation>Lauf {1} hat keine Modelldatei</translation>
    </message>
    <message>
        <source>the ONNX checker refuses the file: {1}</source>
        <translation>die ONNX-Prüfung lehnt die Datei ab: {1}</translation>
    </message>
    <message>
        <source>the file is no ONNX model, or not all of it</source>
        <translation>die Datei ist kein ONNX-Modell oder nicht vollständig</translation>
    </message>
    <message>
        <source>the id map cannot be read</source>
        <translation>die Liste der Kennungen lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the model&apos;s id map is missing, and these are not the data it was trained on</source>
        <translation>die Liste der Kennungen fehlt, und dies sind nicht die Daten, mit denen das Modell trainiert wurde</translation>
    </message>
    <message>
        <source>the network does not fit into the memory</source>
        <translation>das Netz passt nicht in den Speicher</translation>
    </message>
    <message>
        <source>the network does not take what this program gives</source>
        <translation>das Netz nimmt nicht an, was dieses Programm gibt</translation>
    </message>
    <message>
        <source>the network has an operator this program does not run</source>
        <translation>das Netz hat einen Operator, den dieses Programm nicht ausführt</translation>
    </message>
    <message>
        <source>the network is too large for an ONNX file</source>
        <translation>das Netz ist zu groß für eine ONNX-Datei</translation>
    </message>
    <message>
        <source>the network&apos;s input is not as wide as its id map is long</source>
        <translation>die Eingabe des Netzes ist nicht so breit, wie seine Liste der Kennungen lang ist</translation>
    </message>
    <message>
        <source>the network&apos;s table &apos;{1}&apos; is not as long as its id map</source>
        <translation>die Tabelle &apos;{1}&apos; des Netzes ist nicht so lang wie seine Liste der Kennungen</translation>
    </message>
    <message>
        <source>there are no data to evaluate the network on</source>
        <translation>es sind keine Daten da, um das Netz auszuwerten</translation>
    </message>
    <message>
        <source>this model is no network</source>
        <translation>dieses Modell ist kein Netz</translation>
    </message>
    <message>
        <source>{1} unknown users, {2} unknown items</source>
        <translation>{1} unbekannte Personen, {2} unbekannte Titel</translation>
    </message>
    <message>
        <source>A hidden rating is</source>
        <translation>Eine verborgene Bewertung wird</translation>
    </message>
    <message>
        <source>Ablations</source>
        <translation>Ablationen</translation>
    </message>
    <message>
        <source>Added to the Hessian&apos;s diagonal. 0 for matrix factorisation; for networks it is raised by itself until no direction of negative curvature is met, and reported.</source>
        <translation>Wird zur Diagonale der Hesse-Matrix addiert. 0 für Matrixfaktorisierung; bei Netzen wird sie von selbst erhöht, bis keine Richtung negativer Krümmung mehr auftritt, und berichtet.</translation>
    </message>
    <message>
        <source>Also train on what random choice and a threshold on β disclose at the same willingness violation.</source>
        <translation>Auch auf dem trainieren, was zufällige Auswahl und eine Schwelle für β bei gleicher Verletzung der Bereitschaft offenlegen.</translation>
    </message>
    <message>
        <source>Also train on what the same strategy discloses with gradients in place of influences, and with no influence at all.</source>
        <translation>Auch auf dem trainieren, was dieselbe Strategie mit Gradienten anstelle der Einflüsse und ganz ohne Einfluss offenlegt.</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Grundmodell</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Vergleichsverfahren</translation>
    </message>
    <message>
        <source>Binary cross-entropy over a user&apos;s held-out item and the items it is ranked among, mean over them and over users: what a disclosure study weighs.</source>
        <translation>Binäre Kreuzentropie über den zurückgehaltenen Titel einer Person und die Titel, mit denen er verglichen wird, gemittelt über diese und über die Personen: was eine Offenlegungsstudie abwägt.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Change per round</source>
        <translation>Änderung je Runde</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Conjugate gradients</source>
        <translation>Konjugierte Gradienten</translation>
    </message>
    <message>
        <source>Curve over λ</source>
        <translation>Kurve über λ</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Disclose, train again, look again: with more rounds the influences follow the masked model. Each round costs a training for every λ and draw.</source>
        <translation>Offenlegen, neu trainieren, neu hinsehen: Mit mehr Runden folgen die Einflüsse dem maskierten Modell. Jede Runde kostet ein Training für jedes λ und jede Ziehung.</translation>
    </message>
    <message>
        <source>Disclosed share</source>
        <translation>Offengelegter Anteil</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Gradient only</source>
        <translation>Nur Gradient</translation>
    </message>
    <message>
        <source>Gradient tolerance</source>
        <translation>Toleranz des Gradienten</translation>
    </message>
    <message>
        <source>H: Hessian of F, L: held-out loss</source>
        <translation>H: Hesse-Matrix von F, L: Verlust auf dem Zurückgehaltenen</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Verlust auf dem Zurückgehaltenen</translation>
    </message>
    <message>
        <source>Held-out loss (BCE)</source>
        <translation>Verlust auf dem Zurückgehaltenen (BCE)</translation>
    </message>
    <message>
        <source>Hit rate@10</source>
        <translation>Trefferquote@10</translation>
    </message>
    <message>
        <source>Hit rate@5</source>
        <translation>Trefferquote@5</translation>
    </message>
    <message>
        <source>How far a removal is followed: user, her own vector; star, also the items she touched; cg, every parameter by conjugate gradients; gradient, no Hessian at all.</source>
        <translation>Wie weit eine Entfernung verfolgt wird: user, der eigene Vektor; star, auch die berührten Titel; cg, alle Parameter mit konjugierten Gradienten; gradient, ganz ohne Hesse-Matrix.</translation>
    </message>
    <message>
        <source>How many users to draw for the study; the others&apos; ratings are not trained on. 0 takes all of them; some hundred give a first picture in seconds.</source>
        <translation>Wie viele Personen für die Studie gezogen werden; auf den Bewertungen der anderen wird nicht trainiert. 0 nimmt alle; einige Hundert geben in Sekunden ein erstes Bild.</translation>
    </message>
    <message>
        <source>How often the unwillingness is drawn anew; intervals are over the draws.</source>
        <translation>Wie oft der Unwille neu gezogen wird; Intervalle gelten über die Ziehungen.</translation>
    </message>
    <message>
        <source>How unwilling a user is to have a rating used, from 0 to 1: uniform (drawn), constant:0.5, inverse-rating (1/rating), category (rare genres), or file:PATH with user,item,beta.</source>
        <translation>Wie ungern eine Person eine Bewertung verwenden lässt, von 0 bis 1: uniform (gezogen), constant:0.5, inverse-rating (1/Bewertung), category (seltene Genres) oder file:PFAD mit user,item,beta.</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Influence against training again: users with at most 60 ratings, 8 factors, every parameter followed (cg).</source>
        <translation>Einfluss gegen erneutes Training: Personen mit höchstens 60 Bewertungen, 8 Faktoren, alle Parameter verfolgt (cg).</translation>
    </message>
    <message>
        <source>Items a user never rated that are trained as negatives, for each of her ratings. Drawn once and kept for the whole study.</source>
        <translation>Nie bewertete Titel, die je Bewertung einer Person als Negative trainiert werden. Einmal gezogen und für die ganze Studie behalten.</translation>
    </message>
    <message>
        <source>L: held-out loss, λ: weight of wv</source>
        <translation>L: Verlust auf dem Zurückgehaltenen, λ: Gewicht von wv</translation>
    </message>
    <message>
        <source>Largest share of the ratings whose disclosure may change in one round.</source>
        <translation>Größter Anteil der Bewertungen, deren Offenlegung sich in einer Runde ändern darf.</translation>
    </message>
    <message>
        <source>Length of a user&apos;s and an item&apos;s vector. More factors fit more and cost more; 8 to 32 are usual.</source>
        <translation>Länge der Vektoren von Person und Titel. Mehr Faktoren passen sich besser an und kosten mehr; üblich sind 8 bis 32.</translation>
    </message>
    <message>
        <source>Logistic matrix factorisation is quick; the networks of neural collaborative filtering take several times longer.</source>
        <translation>Logistische Matrixfaktorisierung ist schnell; die Netze des neuronalen kollaborativen Filterns dauern um ein Mehrfaches länger.</translation>
    </message>
    <message>
        <source>Longest history</source>
        <translation>Längste Historie</translation>
    </message>
    <message>
        <source>Longest training</source>
        <translation>Längstes Training</translation>
    </message>
    <message>
        <source>MRR@10</source>
        <translation>MRR@10</translation>
    </message>
    <message>
        <source>MRR@5</source>
        <translation>MRR@5</translation>
    </message>
    <message>
        <source>Mirror descent</source>
        <translation>Spiegelabstieg</translation>
    </message>
    <message>
        <source>Mirror prior s</source>
        <translation>Ausgangswert s des Spiegelabstiegs</translation>
    </message>
    <message>
        <source>Mirror step η</source>
        <translation>Schrittweite η des Spiegelabstiegs</translation>
    </message>
    <message>
        <source>Mirror steps</source>
        <translation>Schritte des Spiegelabstiegs</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models trained on different random disclosures around which the effect is linearised; each user takes the best of what they suggest.</source>
        <translation>Modelle auf verschiedenen zufälligen Offenlegungen, um die herum die Wirkung linearisiert wird; jede Person nimmt den besten ihrer Vorschläge.</translation>
    </message>
    <message>
        <source>Most Hessian-vector products of a solution by cg; the residual reached is reported. 30 are usually enough.</source>
        <translation>Höchstzahl der Hesse-Vektor-Produkte einer Lösung mit cg; das erreichte Residuum wird berichtet. 30 genügen meist.</translation>
    </message>
    <message>
        <source>MovieLens 100K with matrix factorisation: the whole comparison over five draws.</source>
        <translation>MovieLens 100K mit Matrixfaktorisierung: der ganze Vergleich über fünf Ziehungen.</translation>
    </message>
    <message>
        <source>MovieLens 1M with GMF: one draw, one price, with the baselines. Trains five times, which takes minutes; NeuMF takes many times longer.</source>
        <translation>MovieLens 1M mit GMF: eine Ziehung, ein Preis, mit den Vergleichsverfahren. Trainiert fünfmal, was Minuten dauert; NeuMF braucht um ein Vielfaches länger.</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>NDCG@5</source>
        <translation>NDCG@5</translation>
    </message>
    <message>
        <source>Negatives per rating</source>
        <translation>Negative je Bewertung</translation>
    </message>
    <message>
        <source>No influence</source>
        <translation>Ohne Einfluss</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Regularisation ρ</source>
        <translation>Regularisierung ρ</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Neutraining</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Share of the training ratings that are disclosed.</source>
        <translation>Anteil der Trainingsbewertungen, die offengelegt werden.</translation>
    </message>
    <message>
        <source>Shortest history</source>
        <translation>Kürzeste Historie</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Löser</translation>
    </message>
    <message>
        <source>Step size of the mirror descent.</source>
        <translation>Schrittweite des Spiegelabstiegs.</translation>
    </message>
    <message>
        <source>Steps after which training gives up when the gradient did not become small.</source>
        <translation>Schritte, nach denen das Training aufgibt, wenn der Gradient nicht klein wurde.</translation>
    </message>
    <message>
        <source>Steps of the mirror descent.</source>
        <translation>Schritte des Spiegelabstiegs.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>The source&apos;s README for continuity only: MovieLens 1M users with exactly 20 ratings, reward = −HR@10 − 0.5·wv, which has the hit rate&apos;s sign reversed and so grows as recommendations get worse.</source>
        <translation>Die README der Quelle, nur zur Fortführung: Personen von MovieLens 1M mit genau 20 Bewertungen, Belohnung = −HR@10 − 0,5·wv; das Vorzeichen der Trefferquote ist verkehrt, sodass sie wächst, wenn Empfehlungen schlechter werden.</translation>
    </message>
    <message>
        <source>The source&apos;s exponentiated mirror descent over all disclosures of users with at most 12 ratings, in place of the threshold.</source>
        <translation>Der exponentielle Spiegelabstieg der Quelle über alle Offenlegungen von Personen mit höchstens 12 Bewertungen, anstelle der Schwelle.</translation>
    </message>
    <message>
        <source>The values of λ at which masks are made and models trained again, for the curve of quality against willingness violation.</source>
        <translation>Die Werte von λ, zu denen Masken gebildet und Modelle neu trainiert werden, für die Kurve von Qualität gegen Verletzung der Bereitschaft.</translation>
    </message>
    <message>
        <source>Threshold on β</source>
        <translation>Schwelle für β</translation>
    </message>
    <message>
        <source>Training ends when the norm of the objective&apos;s gradient is at most this; networks, whose weights feel every pair, are given a thousand times as much. Influence functions hold at a minimum only, so keep it small.</source>
        <translation>Das Training endet, wenn die Norm des Gradienten der Zielfunktion höchstens so groß ist; Netze, deren Gewichte jedes Paar spüren, bekommen das Tausendfache. Einflussfunktionen gelten nur in einem Minimum, daher klein halten.</translation>
    </message>
    <message>
        <source>Units of the network&apos;s hidden layers, first to last, for mlp and neumf. Small ones converge; 16,8 is a good start.</source>
        <translation>Einheiten der verborgenen Schichten des Netzes, von der ersten zur letzten, für mlp und neumf. Kleine konvergieren; 16,8 ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>Unwillingness β</source>
        <translation>Unwille β</translation>
    </message>
    <message>
        <source>Unwillingness β of all ratings a user discloses, in sum; mean over users. 0 where nothing is disclosed.</source>
        <translation>Summe des Unwillens β aller Bewertungen, die eine Person offenlegt, gemittelt über die Personen. 0, wo nichts offengelegt wird.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Users look at</source>
        <translation>Personen betrachten</translation>
    </message>
    <message>
        <source>Users with fewer ratings are left out of the study and counted. 2 keeps everybody who has one rating to hold out and one to learn from.</source>
        <translation>Personen mit weniger Bewertungen bleiben außen vor und werden gezählt. 2 behält alle, die eine Bewertung zum Zurückhalten und eine zum Lernen haben.</translation>
    </message>
    <message>
        <source>Users with more ratings are left out of the study and counted. 0 sets no limit.</source>
        <translation>Personen mit mehr Bewertungen bleiben außen vor und werden gezählt. 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>W, b: weights and biases of layer l</source>
        <translation>W, b: Gewichte und Versätze der Schicht l</translation>
    </message>
    <message>
        <source>Weight of the squared norm of all parameters, a network&apos;s shared weights counted once for every user. Must be above 0: without it the Hessian has no inverse. Influences are reliable from about 3.</source>
        <translation>Gewicht der quadrierten Norm aller Parameter, wobei die gemeinsamen Gewichte eines Netzes einmal je Person zählen. Muss über 0 liegen: Ohne sie hat die Hesse-Matrix keine Inverse. Einflüsse sind ab etwa 3 verlässlich.</translation>
    </message>
    <message>
        <source>What a held-out item is ranked among and its loss is taken over: uni:99 draws 99 items the user never rated, file:PATH reads them.</source>
        <translation>Womit ein zurückgehaltener Titel verglichen und worüber sein Verlust genommen wird: uni:99 zieht 99 nie bewertete Titel, file:PFAD liest sie.</translation>
    </message>
    <message>
        <source>What disclosure is judged by: less held-out loss and less unwillingly disclosed, weighed by λ.</source>
        <translation>Woran Offenlegung gemessen wird: weniger Verlust und weniger ungern Offengelegtes, mit λ gewichtet.</translation>
    </message>
    <message>
        <source>What one unit of unwillingness costs in units of loss. A rating is disclosed where its gain exceeds λβ; 0 discloses all that helps, large values nothing.</source>
        <translation>Was eine Einheit Unwille in Einheiten des Verlusts kostet. Eine Bewertung wird offengelegt, wo ihr Gewinn λβ übersteigt; 0 legt alles offen, was hilft, große Werte nichts.</translation>
    </message>
    <message>
        <source>Where the mirror descent starts: each rating is disclosed with this probability. Also the share a random anchor discloses.</source>
        <translation>Wo der Spiegelabstieg beginnt: Jede Bewertung wird mit dieser Wahrscheinlichkeit offengelegt. Zugleich der Anteil, den ein zufälliger Anker offenlegt.</translation>
    </message>
    <message>
        <source>Willingness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Willingness violation</source>
        <translation>Verletzung der Bereitschaft</translation>
    </message>
    <message>
        <source>a_k: gain of rating k, L: held-out loss, H: Hessian of F, δ_k: gradient the rating adds to F</source>
        <translation>a_k: Gewinn der Bewertung k, L: Verlust auf dem Zurückgehaltenen, H: Hesse-Matrix von F, δ_k: Gradient, den die Bewertung zu F beiträgt</translation>
    </message>
    <message>
        <source>d: damping</source>
        <translation>d: Dämpfung</translation>
    </message>
    <message>
        <source>delete leaves it out of the training; relabel trains it as a negative, which has two to three times the effect.</source>
        <translation>delete lässt sie im Training weg; relabel trainiert sie als Negativ, was zwei- bis dreimal so stark wirkt.</translation>
    </message>
    <message>
        <source>drawn once from the seed; never trained on as negatives</source>
        <translation>einmal aus dem Startwert gezogen; nie als Negative trainiert</translation>
    </message>
    <message>
        <source>drawn without replacement from the seed</source>
        <translation>aus dem Startwert ohne Zurücklegen gezogen</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>history: all ratings of a user, the held-out one included</source>
        <translation>Historie: alle Bewertungen einer Person samt der zurückgehaltenen</translation>
    </message>
    <message>
        <source>intervals are Student&apos;s t over the draws</source>
        <translation>Intervalle nach Students t über die Ziehungen</translation>
    </message>
    <message>
        <source>l(s; y): loss of pair s with label y</source>
        <translation>l(s; y): Verlust des Paares s mit Etikett y</translation>
    </message>
    <message>
        <source>l: logistic loss of a rating or negative, θ: all parameters, ρ: regularisation</source>
        <translation>l: logistischer Verlust einer Bewertung oder eines Negativs, θ: alle Parameter, ρ: Regularisierung</translation>
    </message>
    <message>
        <source>loss: −BCE − λ·wv, to be maximised. source: −HR@10 − 0.5·wv, as the source&apos;s README computes it (with the hit rate&apos;s sign reversed), for continuity only.</source>
        <translation>loss: −BCE − λ·wv, zu maximieren. source: −HR@10 − 0,5·wv, wie die README der Quelle sie berechnet (mit verkehrtem Vorzeichen der Trefferquote), nur zur Fortführung.</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>o: a disclosure of n ratings, U: its utility, T: steps, η: step size, s: prior</source>
        <translation>o: eine Offenlegung von n Bewertungen, U: ihr Nutzen, T: Schritte, η: Schrittweite, s: Ausgangswert</translation>
    </message>
    <message>
        <source>o_k: 1 where rating k is disclosed, a_k: its gain, β_k: unwillingness</source>
        <translation>o_k: 1, wo Bewertung k offengelegt wird, a_k: ihr Gewinn, β_k: Unwille</translation>
    </message>
    <message>
        <source>o_k: 1 where rating k is disclosed, else 0, β_k: unwillingness, L: held-out loss, wv: willingness violation</source>
        <translation>o_k: 1, wo Bewertung k offengelegt wird, sonst 0, β_k: Unwille, L: Verlust auf dem Zurückgehaltenen, wv: Verletzung der Bereitschaft</translation>
    </message>
    <message>
        <source>p_u, q_i: vectors of user and item, z: score</source>
        <translation>p_u, q_i: Vektoren von Person und Titel, z: Wertung</translation>
    </message>
    <message>
        <source>plain: mean binary cross-entropy over the held-out item and its negatives, to which the negatives contribute most; balanced: half of it for the held-out item, which follows the ranking more closely.</source>
        <translation>plain: mittlere binäre Kreuzentropie über den zurückgehaltenen Titel und seine Negative, zu der die Negative das meiste beitragen; balanced: die Hälfte davon für den zurückgehaltenen Titel, was der Rangfolge näher kommt.</translation>
    </message>
    <message>
        <source>selfish: each user weighs what a rating does to her own recommendations; welfare: what it does to everybody&apos;s.</source>
        <translation>selfish: Jede Person wägt ab, was eine Bewertung für die eigenen Empfehlungen bewirkt; welfare: was sie für die aller bewirkt.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>t: the anchor nearest to o, trained on the disclosure o_t</source>
        <translation>t: der Anker, der o am nächsten liegt, trainiert auf der Offenlegung o_t</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>wv: willingness violation</source>
        <translation>wv: Verletzung der Bereitschaft</translation>
    </message>
    <message>
        <source>z: score, t: held-out item, j: its n negatives</source>
        <translation>z: Wertung, t: zurückgehaltener Titel, j: seine n Negative</translation>
    </message>
    <message>
        <source>ε: tolerance, F: objective</source>
        <translation>ε: Toleranz, F: Zielfunktion</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>0: gladly disclosed, 1: least willing</source>
        <translation>0: gern offengelegt, 1: am wenigsten gern</translation>
    </message>
    <message>
        <source>A first look at any data in seconds: 150 users, 8 factors, two draws and three prices.</source>
        <translation>Ein erster Blick auf beliebige Daten in Sekunden: 150 Personen, 8 Faktoren, zwei Ziehungen und drei Preise.</translation>
    </message>
    <message>
        <source>A user weighs what a rating does for her recommendations against how unwilling she is to have it used. To first order her best choice is a threshold a rating: disclose what helps more than it costs.</source>
        <translation>Eine Person wägt, was eine Bewertung für ihre Empfehlungen tut, gegen ihren Unwillen, sie verwendet zu sehen. In erster Ordnung ist die beste Wahl eine Schwelle je Bewertung: offenlegen, was mehr hilft als kostet.</translation>
    </message>
    <message>
        <source>Check of influences</source>
        <translation>Prüfung der Einflüsse</translation>
    </message>
    <message>
        <source>Damping of the Hessian</source>
        <translation>Dämpfung der Hesse-Matrix</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Erster Blick</translation>
    </message>
    <message>
        <source>Fixed negatives</source>
        <translation>Feste Negative</translation>
    </message>
    <message>
        <source>Gradient norm reached</source>
        <translation>Erreichte Norm des Gradienten</translation>
    </message>
    <message>
        <source>Held-out loss with everything disclosed</source>
        <translation>Zurückgehaltener Verlust, wenn alles offenliegt</translation>
    </message>
    <message>
        <source>Hessian-vector products</source>
        <translation>Produkte mit der Hesse-Matrix</translation>
    </message>
    <message>
        <source>Hit rate@10 with everything disclosed</source>
        <translation>Trefferquote@10, wenn alles offenliegt</translation>
    </message>
    <message>
        <source>Influence of a rating</source>
        <translation>Einfluss einer Bewertung</translation>
    </message>
    <message>
        <source>Items they rated</source>
        <translation>Titel, die sie bewerteten</translation>
    </message>
    <message>
        <source>Masks chosen</source>
        <translation>Gewählte Masken</translation>
    </message>
    <message>
        <source>Masks compared</source>
        <translation>Verglichene Masken</translation>
    </message>
    <message>
        <source>Mean size of an influence</source>
        <translation>Mittlere Größe eines Einflusses</translation>
    </message>
    <message>
        <source>Models trained again</source>
        <translation>Neu trainierte Modelle</translation>
    </message>
    <message>
        <source>MovieLens 100K, factorisation</source>
        <translation>MovieLens 100K, Faktorisierung</translation>
    </message>
    <message>
        <source>MovieLens 1M, GMF</source>
        <translation>MovieLens 1M, GMF</translation>
    </message>
    <message>
        <source>NDCG@10 with everything disclosed</source>
        <translation>NDCG@10, wenn alles offenliegt</translation>
    </message>
    <message>
        <source>Objective reached</source>
        <translation>Erreichte Zielfunktion</translation>
    </message>
    <message>
        <source>Open the data it was made from, or name another file</source>
        <translation>Die Daten öffnen, aus denen sie gemacht ist, oder eine andere Datei nennen</translation>
    </message>
    <message>
        <source>Predicted change of the loss, first draw</source>
        <translation>Vorhergesagte Änderung des Verlusts, erste Ziehung</translation>
    </message>
    <message>
        <source>Raise rho or the damping, or train to a smaller gradient</source>
        <translation>rho oder die Dämpfung erhöhen oder bis zu einem kleineren Gradienten trainieren</translation>
    </message>
    <message>
        <source>Raise rho, allow more iterations, or accept a larger tolerance</source>
        <translation>rho erhöhen, mehr Schritte erlauben oder eine größere Toleranz hinnehmen</translation>
    </message>
    <message>
        <source>Residual of the linear systems</source>
        <translation>Residuum der linearen Systeme</translation>
    </message>
    <message>
        <source>Seconds per training</source>
        <translation>Sekunden je Training</translation>
    </message>
    <message>
        <source>Share disclosed, first draw</source>
        <translation>Offengelegter Anteil, erste Ziehung</translation>
    </message>
    <message>
        <source>Share of the ratings that help</source>
        <translation>Anteil der Bewertungen, die helfen</translation>
    </message>
    <message>
        <source>Source&apos;s README, for continuity only</source>
        <translation>README der Quelle, nur zum Anschluss</translation>
    </message>
    <message>
        <source>Steps of the training</source>
        <translation>Schritte des Trainings</translation>
    </message>
    <message>
        <source>Take 3, from where influences are reliable</source>
        <translation>3 nehmen, von wo an Einflüsse verlässlich sind</translation>
    </message>
    <message>
        <source>Training ratings</source>
        <translation>Trainingsbewertungen</translation>
    </message>
    <message>
        <source>Users in the study</source>
        <translation>Personen in der Studie</translation>
    </message>
    <message>
        <source>What removing one rating does to the loss on a held-out item, without training again: the base model is at a minimum, so the new minimum is about one Newton step away. Above 0 the rating helps, below 0 it hurts.</source>
        <translation>Was das Entfernen einer Bewertung am Verlust auf einem zurückgehaltenen Titel bewirkt, ohne neues Training: Das Grundmodell liegt in einem Minimum, das neue Minimum also etwa einen Newton-Schritt entfernt. Über 0 hilft die Bewertung, unter 0 schadet sie.</translation>
    </message>
    <message>
        <source>What to disclose</source>
        <translation>Was offenlegen</translation>
    </message>
    <message>
        <source>Widen the range of history lengths, or take data with at least two ratings a user</source>
        <translation>Den Bereich der Verlaufslängen weiten oder Daten mit mindestens zwei Bewertungen je Person nehmen</translation>
    </message>
    <message>
        <source>Willingness violation, first draw</source>
        <translation>Verletzung der Bereitschaft, erste Ziehung</translation>
    </message>
    <message>
        <source>a line of willingness must be user,item,beta</source>
        <translation>eine Zeile der Bereitschaft muss user,item,beta lauten</translation>
    </message>
    <message>
        <source>anchor {1}: step {2}, gradient {3}</source>
        <translation>Anker {1}: Schritt {2}, Gradient {3}</translation>
    </message>
    <message>
        <source>base model: step {1}, gradient {2}</source>
        <translation>Grundmodell: Schritt {1}, Gradient {2}</translation>
    </message>
    <message>
        <source>gradients of every rating</source>
        <translation>Gradienten jeder Bewertung</translation>
    </message>
    <message>
        <source>influence of every rating</source>
        <translation>Einfluss jeder Bewertung</translation>
    </message>
    <message>
        <source>mask at λ {1}, draw {2}</source>
        <translation>Maske bei λ {1}, Ziehung {2}</translation>
    </message>
    <message>
        <source>mask at λ {1}, draw {2}, round {3}: step {4}, gradient {5}</source>
        <translation>Maske bei λ {1}, Ziehung {2}, Runde {3}: Schritt {4}, Gradient {5}</translation>
    </message>
    <message>
        <source>model {1} of {2}: {3} at λ {4}, draw {5}: step {6}, gradient {7}</source>
        <translation>Modell {1} von {2}: {3} bei λ {4}, Ziehung {5}: Schritt {6}, Gradient {7}</translation>
    </message>
    <message>
        <source>no user is left for the study</source>
        <translation>für die Studie bleibt keine Person</translation>
    </message>
    <message>
        <source>nobody discloses anything, so there is no masked data set</source>
        <translation>niemand legt etwas offen, also gibt es keine maskierten Daten</translation>
    </message>
    <message>
        <source>removal {1} of {2}: step {3}, gradient {4}</source>
        <translation>Entfernen {1} von {2}: Schritt {3}, Gradient {4}</translation>
    </message>
    <message>
        <source>rho must be above 0: without regularisation the Hessian has no inverse</source>
        <translation>rho muss über 0 liegen: Ohne Regularisierung hat die Hesse-Matrix keine Inverse</translation>
    </message>
    <message>
        <source>the Hessian has negative curvature, so influences would be meaningless</source>
        <translation>die Hesse-Matrix hat negative Krümmung, Einflüsse wären also ohne Sinn</translation>
    </message>
    <message>
        <source>the data have no such item</source>
        <translation>die Daten haben keinen solchen Titel</translation>
    </message>
    <message>
        <source>the data have no such user</source>
        <translation>die Daten haben keine solche Person</translation>
    </message>
    <message>
        <source>the disclosure study was made from other data</source>
        <translation>die Offenlegungsstudie wurde aus anderen Daten gemacht</translation>
    </message>
    <message>
        <source>the file is no disclosure study</source>
        <translation>die Datei ist keine Offenlegungsstudie</translation>
    </message>
    <message>
        <source>the file of willingness cannot be opened</source>
        <translation>die Datei der Bereitschaft lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>the file of willingness says nothing of a rating</source>
        <translation>die Datei der Bereitschaft sagt nichts zu einer Bewertung</translation>
    </message>
    <message>
        <source>the gradient did not become small: its norm is {1} after {2} iterations, and influence functions need {3}</source>
        <translation>der Gradient ist nicht klein geworden: Seine Norm ist {1} nach {2} Schritten, und Einflussfunktionen brauchen {3}</translation>
    </message>
    <message>
        <source>the masked data cannot be written</source>
        <translation>die maskierten Daten lassen sich nicht schreiben</translation>
    </message>
    <message>
        <source>willingness by category needs items with genres, and these data have none</source>
        <translation>Bereitschaft nach Kategorie braucht Titel mit Genres, und diese Daten haben keine</translation>
    </message>
    <message>
        <source>willingness must lie from 0 to 1</source>
        <translation>die Bereitschaft muss von 0 bis 1 liegen</translation>
    </message>
    <message>
        <source>{1} user had fewer unrated items than candidates asked for</source>
        <translation>{1} Person hatte weniger unbewertete Titel als verlangte Kandidaten</translation>
    </message>
    <message>
        <source>{1} user were not drawn for the study</source>
        <translation>{1} Person wurde nicht für die Studie gezogen</translation>
    </message>
    <message>
        <source>{1} user with a longer or shorter history were left out</source>
        <translation>{1} Person mit längerem oder kürzerem Verlauf blieb heraus</translation>
    </message>
    <message>
        <source>{1} user with one rating were left out: nothing could be held out</source>
        <translation>{1} Person mit einer Bewertung blieb heraus: Nichts war zurückzuhalten</translation>
    </message>
    <message>
        <source>{1} user without candidates in the file were left out</source>
        <translation>{1} Person ohne Kandidaten in der Datei blieb heraus</translation>
    </message>
    <message>
        <source>{1} users had fewer unrated items than candidates asked for</source>
        <translation>{1} Personen hatten weniger unbewertete Titel als verlangte Kandidaten</translation>
    </message>
    <message>
        <source>{1} users were not drawn for the study</source>
        <translation>{1} Personen wurden nicht für die Studie gezogen</translation>
    </message>
    <message>
        <source>{1} users with a longer or shorter history were left out</source>
        <translation>{1} Personen mit längerem oder kürzerem Verlauf blieben heraus</translation>
    </message>
    <message>
        <source>{1} users with one rating were left out: nothing could be held out</source>
        <translation>{1} Personen mit einer Bewertung blieben heraus: Nichts war zurückzuhalten</translation>
    </message>
    <message>
        <source>{1} users without candidates in the file were left out</source>
        <translation>{1} Personen ohne Kandidaten in der Datei blieben heraus</translation>
    </message>
    <message>
        <source>β_k: unwillingness in [0, 1], λ: price of a unit of it, o_k: 1 where k is disclosed, wv: willingness violation</source>
        <translation>β_k: Unwille in [0, 1], λ: Preis einer Einheit davon, o_k: 1, wo k offengelegt ist, wv: Verletzung der Bereitschaft</translation>
    </message>
    <message>
        <source>θ̂: parameters of the base model, H: Hessian of its objective, l_k: loss of rating k, L: held-out loss</source>
        <translation>θ̂: Parameter des Grundmodells, H: Hesse-Matrix seiner Zielfunktion, l_k: Verlust der Bewertung k, L: zurückgehaltener Verlust</translation>
    </message>
</context>
<context>
    <name>equipoise::AboutDialog</name>
    <message>
        <source>Equipoise %1
Commit %2
Engine for %3
Qt %4
%5, %6</source>
        <translation>Equipoise %1
Stand %2
Rechenkern für %3
Qt %4
%5, %6</translation>
    </message>
    <message>
        <source>About Equipoise</source>
        <translation>Über Equipoise</translation>
    </message>
    <message>
        <source>Accuracy–fairness experiments on recommender systems: who is a minority, what a model costs it, and what fairness costs in accuracy.</source>
        <translation>Versuche zu Genauigkeit und Fairness von Empfehlungssystemen: wer eine Minderheit ist, was ein Modell sie kostet und was Fairness an Genauigkeit kostet.</translation>
    </message>
    <message>
        <source>Version and build</source>
        <translation>Version und Bau</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it; it comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später: Sie dürfen sie nutzen, studieren, weitergeben und ändern; sie kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built on Qt, QCustomPlot (GPL), Eigen (MPL), oneTBB (Apache), SQLite (public domain), OpenSSL (Apache), libarchive (BSD), fmt and nlohmann/json (MIT), CLI11 (BSD). Icons by Lucide (ISC) and Feather (MIT). MovieLens data belong to GroupLens, University of Minnesota, and come under its own terms.</source>
        <translation>Gebaut auf Qt, QCustomPlot (GPL), Eigen (MPL), oneTBB (Apache), SQLite (gemeinfrei), OpenSSL (Apache), libarchive (BSD), fmt und nlohmann/json (MIT), CLI11 (BSD). Symbole von Lucide (ISC) und Feather (MIT). Die MovieLens-Daten gehören GroupLens, University of Minnesota, und haben eigene Bedingungen.</translation>
    </message>
    <message>
        <source>Equipoise</source>
        <translation>Equipoise</translation>
    </message>
    <message>
        <source>&amp;Copy Version</source>
        <translation>Version &amp;kopieren</translation>
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
    <message>
        <source>All that runs; choose one to go there</source>
        <translation>Alles, was läuft; eine Auswahl führt dorthin</translation>
    </message>
    <message>
        <source>How long the window&apos;s thread let others wait in this session: median, 99th percentile and longest</source>
        <translation>Wie lange der Thread des Fensters in dieser Sitzung andere warten ließ: Median, 99. Perzentil und Höchstwert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>equipoise::AgreementPlot</name>
    <message>
        <source>Predicted = actual</source>
        <translation>Vorhergesagt = tatsächlich</translation>
    </message>
    <message>
        <source>One rating removed</source>
        <translation>Eine Bewertung entfernt</translation>
    </message>
    <message>
        <source>%1
predicted %2, actual %3</source>
        <translation>%1
vorhergesagt %2, tatsächlich %3</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
</context>
<context>
    <name>equipoise::AttributesPanel</name>
    <message>
        <source>Attributes</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Attributes of users, then of items</source>
        <translation>Merkmale der Personen, dann der Titel</translation>
    </message>
    <message>
        <source>Values of the attribute</source>
        <translation>Werte des Merkmals</translation>
    </message>
    <message numerus="yes">
        <source>Of items, %n values</source>
        <translation>
            <numerusform>Von Titeln, %n Wert</numerusform>
            <numerusform>Von Titeln, %n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of users, %n values</source>
        <translation>
            <numerusform>Von Personen, %n Wert</numerusform>
            <numerusform>Von Personen, %n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of the users and items beyond their ids. Import a table of user attributes to form groups by them; groups by activity work without.</source>
        <translation>Über die Personen und Titel ist außer ihren Kennungen nichts bekannt. Importieren Sie eine Tabelle mit Merkmalen der Personen, um danach Gruppen zu bilden; Gruppen nach Aktivität gehen auch ohne.</translation>
    </message>
    <message>
        <source>An item can have several, so the shares add up to more than 100 %.</source>
        <translation>Ein Titel kann mehrere haben, daher ergeben die Anteile zusammen mehr als 100 %.</translation>
    </message>
</context>
<context>
    <name>equipoise::BetaFollower</name>
    <message>
        <source>Preparing to move β</source>
        <translation>Bewegen von β wird vorbereitet</translation>
    </message>
    <message>
        <source>Following β</source>
        <translation>β wird nachgeführt</translation>
    </message>
    <message>
        <source>Lists of all users</source>
        <translation>Listen aller Personen</translation>
    </message>
</context>
<context>
    <name>equipoise::BetaPanel</name>
    <message>
        <source>Open a Saved &amp;Model…</source>
        <translation>Gespeichertes &amp;Modell öffnen…</translation>
    </message>
    <message>
        <source>A model written by &lt;code&gt;equipoise-cli train --save&lt;/code&gt;</source>
        <translation>Ein Modell, das &lt;code&gt;equipoise-cli train --save&lt;/code&gt; geschrieben hat</translation>
    </message>
    <message>
        <source>β, weight of accuracy against fairness</source>
        <translation>β, Gewicht der Genauigkeit gegenüber der Fairness</translation>
    </message>
    <message>
        <source>β weighs accuracy (1) against fairness (0). It is an input of the trained network, so moving it trains nothing. Arrow keys move by 0.01, Page keys by 0.1.</source>
        <translation>β wägt Genauigkeit (1) gegen Fairness (0) ab. Es ist eine Eingabe des trainierten Netzes, beim Bewegen wird also nichts trainiert. Pfeiltasten bewegen es um 0,01, Bildtasten um 0,1.</translation>
    </message>
    <message>
        <source>&amp;Compare with this β</source>
        <translation>Mit diesem β &amp;vergleichen</translation>
    </message>
    <message>
        <source>Changes and moves in both tables are counted from this β on</source>
        <translation>Änderungen und Verschiebungen in beiden Tabellen zählen ab diesem β</translation>
    </message>
    <message>
        <source>&amp;β</source>
        <translation>&amp;β</translation>
    </message>
    <message>
        <source>0 fair</source>
        <translation>0 fair</translation>
    </message>
    <message>
        <source>accurate 1</source>
        <translation>genau 1</translation>
    </message>
    <message>
        <source>Metrics at this β</source>
        <translation>Maße bei diesem β</translation>
    </message>
    <message>
        <source>The user&apos;s list at this β</source>
        <translation>Liste der Person bei diesem β</translation>
    </message>
    <message>
        <source>left, was %1</source>
        <translation>heraus, war %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Drag β here.&lt;/b&gt; It needs a trained model that takes β as an input: press Sweep, or train DeepFair on the Train page.</source>
        <translation>&lt;b&gt;Ziehen Sie hier β.&lt;/b&gt; Dazu braucht es ein trainiertes Modell mit β als Eingabe: Drücken Sie „Versuchsreihe“, oder trainieren Sie DeepFair auf der Seite Training.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Open a Saved Model</source>
        <translation>Gespeichertes Modell öffnen</translation>
    </message>
    <message>
        <source>Models (*.eqm)</source>
        <translation>Modelle (*.eqm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>compared with β = %1</source>
        <translation>verglichen mit β = %1</translation>
    </message>
    <message>
        <source>This user has no training rating, and so no list.</source>
        <translation>Diese Person hat keine Trainingsbewertung und daher keine Liste.</translation>
    </message>
    <message>
        <source>As quantiles: UM of the user %1, mean IM of the list %2, gap %3</source>
        <translation>Als Quantile: UM der Person %1, mittleres IM der Liste %2, Lücke %3</translation>
    </message>
    <message>
        <source>%1 test ratings re-scored in %2 ms</source>
        <translation>%1 Testbewertungen in %2 ms neu berechnet</translation>
    </message>
    <message>
        <source>making everybody&apos;s lists at β = %1: %2 %</source>
        <translation>Listen aller Personen bei β = %1 entstehen: %2 %</translation>
    </message>
    <message>
        <source>lists follow when β rests</source>
        <translation>Listen folgen, sobald β ruht</translation>
    </message>
</context>
<context>
    <name>equipoise::ColumnChooser</name>
    <message>
        <source>Search columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Parameters and settings</source>
        <translation>Parameter und Einstellungen</translation>
    </message>
    <message>
        <source>Metrics of groups</source>
        <translation>Maße der Gruppen</translation>
    </message>
    <message>
        <source>Metrics at other β</source>
        <translation>Maße bei anderem β</translation>
    </message>
    <message>
        <source>&amp;Default Columns</source>
        <translation>Vorgegebene &amp;Spalten</translation>
    </message>
    <message>
        <source>Goes back to the columns the program proposes</source>
        <translation>Kehrt zu den Spalten zurück, die das Programm vorschlägt</translation>
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
    <name>equipoise::ComparePage</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Nothing to compare yet. Select two or more runs on the Runs page and press Compare there (Ctrl+M).</source>
        <translation>Noch nichts zu vergleichen. Wählen Sie auf der Seite Läufe zwei oder mehr Läufe aus und drücken Sie dort „Vergleichen“ (Strg+M).</translation>
    </message>
    <message>
        <source>&amp;Choose Runs</source>
        <translation>Läufe &amp;wählen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Metrics side by side</source>
        <translation>Maße nebeneinander</translation>
    </message>
    <message>
        <source>Metrics: mean ± half the width of the 95 % interval</source>
        <translation>Maße: Mittel ± halbe Breite des 95-%-Intervalls</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Which curve of the runs to lay over each other</source>
        <translation>Welche Kurve der Läufe übereinandergelegt wird</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Curves of the compared runs</source>
        <translation>Kurven der verglichenen Läufe</translation>
    </message>
    <message>
        <source>These runs left no curves</source>
        <translation>Diese Läufe haben keine Kurven hinterlassen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Goes to the Runs page: select runs there and press Compare</source>
        <translation>Führt zur Seite Läufe: Wählen Sie dort Läufe aus und drücken Sie „Vergleichen“</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Abweichende Einstellungen</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>Läufe werden verglichen</translation>
    </message>
    <message>
        <source>The chosen runs are seeds of one setting (%1). Choose runs of another model or with other parameters beside them.</source>
        <translation>Die gewählten Läufe sind Startwerte derselben Einstellung (%1). Wählen Sie dazu Läufe eines anderen Modells oder mit anderen Parametern.</translation>
    </message>
    <message>
        <source>None of the chosen runs finished, so there are no results to compare.</source>
        <translation>Keiner der gewählten Läufe wurde fertig, daher gibt es keine Ergebnisse zu vergleichen.</translation>
    </message>
    <message>
        <source>These runs were not measured in the same way: compare with care.</source>
        <translation>Diese Läufe wurden nicht auf dieselbe Weise gemessen: Vergleichen Sie mit Vorsicht.</translation>
    </message>
    <message>
        <source>Not everything chosen can be compared.</source>
        <translation>Nicht alles Gewählte ist vergleichbar.</translation>
    </message>
    <message>
        <source>%1
Runs %2</source>
        <translation>%1
Läufe %2</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
</context>
<context>
    <name>equipoise::ComparisonModel</name>
    <message>
        <source>Run %1 (%2) did not finish</source>
        <translation>Lauf %1 (%2) wurde nicht fertig</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seeds</source>
        <translation>
            <numerusform>%1, %n Startwert</numerusform>
            <numerusform>%1, %n Startwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>One run, and no values per user: no interval</source>
        <translation>Ein Lauf, und keine Werte je Person: kein Intervall</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>95 % interval %1, by bootstrap over %2 users of one run</source>
        <translation>95-%-Intervall %1, per Bootstrap über %2 Personen eines Laufs</translation>
    </message>
    <message>
        <source>95 % interval %1, by Student&apos;s t over %2 seeds</source>
        <translation>95-%-Intervall %1, nach Students t über %2 Startwerte</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>%1: the others are tested against it</source>
        <translation>%1: die anderen werden dagegen getestet</translation>
    </message>
</context>
<context>
    <name>equipoise::CountHistogram</name>
    <message>
        <source>%1 ratings: %2 %3</source>
        <translation>%1 Bewertungen: %2 %3</translation>
    </message>
</context>
<context>
    <name>equipoise::CurveBox</name>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Which curves to show</source>
        <translation>Welche Kurven gezeigt werden</translation>
    </message>
    <message>
        <source>Curves of the run</source>
        <translation>Kurven des Laufs</translation>
    </message>
</context>
<context>
    <name>equipoise::CurvesPanel</name>
    <message>
        <source>RMSE (rating units)</source>
        <translation>RMSE (Bewertungspunkte)</translation>
    </message>
    <message>
        <source>Curves of the phase &quot;%1&quot;</source>
        <translation>Kurven der Phase „%1“</translation>
    </message>
    <message>
        <source>%1, training</source>
        <translation>%1, Training</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Which metric is drawn; type to search</source>
        <translation>Welches Maß gezeichnet wird; zum Suchen tippen</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Exponential moving average: weight of the epochs before, 0 to 0.99. The measured curve lies pale behind.</source>
        <translation>Exponentieller gleitender Mittelwert: Gewicht der Epochen davor, 0 bis 0,99. Die gemessene Kurve liegt blass dahinter.</translation>
    </message>
    <message>
        <source>Counts the vertical axis in powers, so that late small changes are seen</source>
        <translation>Zählt die senkrechte Achse in Potenzen, so dass späte kleine Änderungen sichtbar sind</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logarithmische Achse</translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation>Alle Maße</translation>
    </message>
</context>
<context>
    <name>equipoise::DataPage</name>
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
    <message>
        <source>Import Ratings</source>
        <translation>Bewertungen importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.dat *.data *.zip)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.dat *.data *.zip)</translation>
    </message>
</context>
<context>
    <name>equipoise::DataView</name>
    <message>
        <source>Columns and &amp;Tables…</source>
        <translation>Spalten und &amp;Tabellen…</translation>
    </message>
    <message>
        <source>Read this file with other columns, another scale or further tables</source>
        <translation>Diese Datei mit anderen Spalten, anderer Skala oder weiteren Tabellen lesen</translation>
    </message>
    <message>
        <source>&amp;Other Data…</source>
        <translation>Andere Date&amp;n…</translation>
    </message>
    <message>
        <source>Demo data, files, MovieLens and what was opened before; these data stay until others are there</source>
        <translation>Beispieldaten, Dateien, MovieLens und zuvor Geöffnetes; diese Daten bleiben, bis andere da sind</translation>
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
        <source>mean rating</source>
        <translation>mittlere Bewertung</translation>
    </message>
    <message>
        <source>rating scale</source>
        <translation>Bewertungsskala</translation>
    </message>
    <message>
        <source>first to last rating</source>
        <translation>erste bis letzte Bewertung</translation>
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
        <source>Ratings per user</source>
        <translation>Bewertungen je Person</translation>
    </message>
    <message>
        <source>Ratings of a user (logarithmic)</source>
        <translation>Bewertungen einer Person (logarithmisch)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Ratings per item</source>
        <translation>Bewertungen je Titel</translation>
    </message>
    <message>
        <source>Ratings of an item (logarithmic)</source>
        <translation>Bewertungen eines Titels (logarithmisch)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the content</source>
        <translation>SHA-256 des Inhalts kopieren</translation>
    </message>
    <message>
        <source>Attributes of users and items</source>
        <translation>Merkmale der Personen und Titel</translation>
    </message>
    <message>
        <source>%1 · format %2</source>
        <translation>%1 · Format %2</translation>
    </message>
    <message>
        <source>Users with at least one rating</source>
        <translation>Personen mit mindestens einer Bewertung</translation>
    </message>
    <message>
        <source>%1 items are listed</source>
        <translation>%1 Titel sind aufgeführt</translation>
    </message>
    <message>
        <source>Share of all pairs of a user and a rated item that have a rating</source>
        <translation>Anteil der Paare aus Person und bewertetem Titel, die eine Bewertung haben</translation>
    </message>
    <message>
        <source>The lowest and the highest rating that can be given</source>
        <translation>Die niedrigste und die höchste mögliche Bewertung</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>keine Zeiten</translation>
    </message>
    <message>
        <source>Splits by time and leave-one-out need the time of each rating</source>
        <translation>Aufteilungen nach Zeit und Leave-one-out brauchen die Zeit jeder Bewertung</translation>
    </message>
    <message>
        <source>Most often %1: %2 % of all ratings.</source>
        <translation>Am häufigsten %1: %2 % aller Bewertungen.</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From %1 to %2, median %3, mean %4. %5</source>
        <translation>Von %1 bis %2, Median %3, Mittel %4. %5</translation>
    </message>
    <message>
        <source>The busiest tenth gave %1 % of the ratings.</source>
        <translation>Das aktivste Zehntel gab %1 % der Bewertungen ab.</translation>
    </message>
    <message>
        <source>The most popular tenth got %1 % of the ratings.</source>
        <translation>Das beliebteste Zehntel erhielt %1 % der Bewertungen.</translation>
    </message>
    <message>
        <source>First in %1, line %2.</source>
        <translation>Zuerst in %1, Zeile %2.</translation>
    </message>
    <message>
        <source>Nothing unusual was noticed.</source>
        <translation>Nichts Ungewöhnliches bemerkt.</translation>
    </message>
    <message>
        <source>SHA-256 …</source>
        <translation>SHA-256 …</translation>
    </message>
    <message>
        <source>Identifying the data</source>
        <translation>Daten werden identifiziert</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1
The same for the same ratings, however they are packed; every run keeps it.</source>
        <translation>%1
Gleich bei gleichen Bewertungen, wie auch immer sie verpackt sind; jeder Lauf hält sie fest.</translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosureCheckPanel</name>
    <message>
        <source>Remove and Train A&amp;gain</source>
        <translation>&amp;Entfernen und neu trainieren</translation>
    </message>
    <message>
        <source>Predicted against actual change of loss</source>
        <translation>Vorhergesagte gegen tatsächliche Änderung des Verlusts</translation>
    </message>
    <message>
        <source>Predicted change of the held-out loss</source>
        <translation>Vorhergesagte Änderung des zurückgehaltenen Verlusts</translation>
    </message>
    <message>
        <source>Actual change after training again</source>
        <translation>Tatsächliche Änderung nach neuem Training</translation>
    </message>
    <message>
        <source>Every rating that is removed and whose model is trained again becomes a point here.</source>
        <translation>Jede Bewertung, die entfernt und ohne die neu trainiert wird, wird hier ein Punkt.</translation>
    </message>
    <message>
        <source>Removed ratings</source>
        <translation>Entfernte Bewertungen</translation>
    </message>
    <message>
        <source>Users drawn by chance</source>
        <translation>Zufällig gezogene Personen</translation>
    </message>
    <message>
        <source>The user shown</source>
        <translation>Die gezeigte Person</translation>
    </message>
    <message>
        <source>Whose ratings</source>
        <translation>Wessen Bewertungen</translation>
    </message>
    <message>
        <source>Whose ratings are removed, one at a time</source>
        <translation>Wessen Bewertungen entfernt werden, jede für sich</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Zahl der Personen</translation>
    </message>
    <message>
        <source>How many users to draw; 20 give a first picture.</source>
        <translation>Wie viele Personen gezogen werden; 20 geben ein erstes Bild.</translation>
    </message>
    <message>
        <source>Ratings per user</source>
        <translation>Bewertungen je Person</translation>
    </message>
    <message>
        <source>How many of a user&apos;s ratings to remove, each by itself; 0 removes each of them in turn.</source>
        <translation>Wie viele Bewertungen einer Person entfernt werden, jede für sich; 0 entfernt alle der Reihe nach.</translation>
    </message>
    <message>
        <source>Longest history</source>
        <translation>Längste Historie</translation>
    </message>
    <message>
        <source>Users with more ratings are not drawn: among many ratings, one changes little.</source>
        <translation>Personen mit mehr Bewertungen werden nicht gezogen: Unter vielen ändert eine wenig.</translation>
    </message>
    <message>
        <source>As the study</source>
        <translation>Wie die Studie</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Löser</translation>
    </message>
    <message>
        <source>Whose predictions are checked: the study&apos;s own solver, or another one</source>
        <translation>Wessen Vorhersagen geprüft werden: die des Lösers der Studie oder eines anderen</translation>
    </message>
    <message>
        <source>Trains once for every rating removed, from where the base model stands</source>
        <translation>Trainiert für jede entfernte Bewertung einmal, vom Grundmodell aus</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Ratings each</source>
        <translation>Je Person</translation>
    </message>
    <message>
        <source>History up to</source>
        <translation>Historie bis</translation>
    </message>
    <message>
        <source>%1, removed for user %2</source>
        <translation>%1, entfernt bei Person %2</translation>
    </message>
    <message>
        <source>Regression, slope %1, r = %2</source>
        <translation>Regression, Steigung %1, r = %2</translation>
    </message>
    <message numerus="yes">
        <source>Solver %1: correlation &lt;b&gt;r = %2&lt;/b&gt;, slope %3, over %n removed ratings</source>
        <translation>
            <numerusform>Löser %1: Korrelation &lt;b&gt;r = %2&lt;/b&gt;, Steigung %3, über %n entfernte Bewertung</numerusform>
            <numerusform>Löser %1: Korrelation &lt;b&gt;r = %2&lt;/b&gt;, Steigung %3, über %n entfernte Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Solver %1: %n removed ratings; a correlation takes three</source>
        <translation>
            <numerusform>Löser %1: %n entfernte Bewertung; eine Korrelation braucht drei</numerusform>
            <numerusform>Löser %1: %n entfernte Bewertungen; eine Korrelation braucht drei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosureLab</name>
    <message>
        <source>Disclosure study</source>
        <translation>Offenlegungsstudie</translation>
    </message>
    <message>
        <source>Opening a study</source>
        <translation>Studie wird geöffnet</translation>
    </message>
    <message>
        <source>Saving the study</source>
        <translation>Studie wird gesichert</translation>
    </message>
    <message>
        <source>Checking influences</source>
        <translation>Einflüsse werden geprüft</translation>
    </message>
    <message>
        <source>Saving masked data</source>
        <translation>Maskierte Daten werden gesichert</translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosurePage</name>
    <message>
        <source>Disclosure study (*.eqs)</source>
        <translation>Offenlegungsstudie (*.eqs)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>stopped at %1 %</source>
        <translation>angehalten bei %1 %</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>steht aus</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Sichern &amp;unter…</translation>
    </message>
    <message>
        <source>A disclosure study needs ratings</source>
        <translation>Eine Offenlegungsstudie braucht Bewertungen</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>One user</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What each stage found, and the masked data</source>
        <translation>Was jede Stufe gefunden hat, und die maskierten Daten</translation>
    </message>
    <message>
        <source>Her ratings, their influence, and what is best disclosed at a λ</source>
        <translation>Die Bewertungen einer Person, ihr Einfluss und was bei einem λ am besten offengelegt wird</translation>
    </message>
    <message>
        <source>Quality of the retrained models against willingness violation</source>
        <translation>Qualität der neu trainierten Modelle gegen die Verletzung der Bereitschaft</translation>
    </message>
    <message>
        <source>Predicted against actual change of loss</source>
        <translation>Vorhergesagte gegen tatsächliche Änderung des Verlusts</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was zu zeigen ist</translation>
    </message>
    <message>
        <source>Opens a study from its file, to look at and to go on with</source>
        <translation>Öffnet eine Studie aus ihrer Datei, zum Ansehen und Fortsetzen</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Offenlegung</translation>
    </message>
    <message>
        <source>This study is of %1, not of the data in hand.</source>
        <translation>Diese Studie ist von %1, nicht von den offenen Daten.</translation>
    </message>
    <message>
        <source>Start Study begins one of the data in hand; this one stays in its file.</source>
        <translation>„Studie starten“ beginnt eine der offenen Daten; diese bleibt in ihrer Datei.</translation>
    </message>
    <message>
        <source>Keeps a copy of the study&apos;s file</source>
        <translation>Sichert eine Kopie der Datei der Studie</translation>
    </message>
    <message>
        <source>Keeps a copy of the study&apos;s file; it is kept by itself as %1</source>
        <translation>Sichert eine Kopie der Datei der Studie; von selbst liegt sie in %1</translation>
    </message>
    <message>
        <source>A user&apos;s ratings appear once their influences are known: start a study at the right.</source>
        <translation>Die Bewertungen einer Person erscheinen, sobald ihre Einflüsse bekannt sind: rechts eine Studie starten.</translation>
    </message>
    <message>
        <source>Quality is known once models have been trained on what is disclosed: start a study at the right, or resume it up to its last stage.</source>
        <translation>Die Qualität ist bekannt, sobald Modelle auf dem Offengelegten trainiert sind: rechts eine Studie starten oder bis zur letzten Stufe fortsetzen.</translation>
    </message>
    <message>
        <source>A study is checked by removing ratings and training again: start one at the right.</source>
        <translation>Eine Studie wird geprüft, indem Bewertungen entfernt und neu trainiert wird: rechts eine starten.</translation>
    </message>
    <message>
        <source>The masked data are in %1.</source>
        <translation>Die maskierten Daten liegen in %1.</translation>
    </message>
    <message>
        <source>They open like any data; split with “loo” they hold out the same ratings.</source>
        <translation>Sie öffnen sich wie alle Daten; mit „loo“ geteilt halten sie dieselben Bewertungen zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n users disclose nothing and are not in them.</source>
        <translation>
            <numerusform>%n Person legt nichts offen und fehlt darin.</numerusform>
            <numerusform>%n Personen legen nichts offen und fehlen darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a Study</source>
        <translation>Studie öffnen</translation>
    </message>
    <message>
        <source>Save the Study</source>
        <translation>Studie sichern</translation>
    </message>
    <message>
        <source>This appears once the study has come that far.</source>
        <translation>Das erscheint, sobald die Studie so weit ist.</translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosureQualityPanel</name>
    <message>
        <source>λ = %1</source>
        <translation>λ = %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>What the retrained models are measured by, on the held-out items of all study users</source>
        <translation>Woran die neu trainierten Modelle gemessen werden, auf den zurückgehaltenen Titeln aller Personen der Studie</translation>
    </message>
    <message>
        <source>Quality against willingness violation</source>
        <translation>Qualität gegen Verletzung der Bereitschaft</translation>
    </message>
    <message>
        <source>Willingness violation wv, mean over users</source>
        <translation>Verletzung der Bereitschaft wv, Mittel über die Personen</translation>
    </message>
    <message>
        <source>95 % interval over draws</source>
        <translation>95-%-Intervall über die Ziehungen</translation>
    </message>
    <message>
        <source>Every mask whose model has been retrained becomes a point here.</source>
        <translation>Jede Maske, deren Modell neu trainiert ist, wird hier ein Punkt.</translation>
    </message>
    <message>
        <source>Influence against the other methods</source>
        <translation>Einfluss gegen die anderen Methoden</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Maß</translation>
    </message>
    <message>
        <source>Influence against the others at equal wv</source>
        <translation>Einfluss gegen die anderen bei gleichem wv</translation>
    </message>
    <message numerus="yes">
        <source>%n retrained models</source>
        <translation>
            <numerusform>%n neu trainiertes Modell</numerusform>
            <numerusform>%n neu trainierte Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n models retrained</source>
        <translation>
            <numerusform>%1 von %n Modell neu trainiert</numerusform>
            <numerusform>%1 von %n Modellen neu trainiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>%1 (wv %2)</source>
        <translation>%1 (wv %2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>not better, intervals overlap</source>
        <translation>nicht besser, Intervalle überlappen</translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosureSetup</name>
    <message>
        <source>Start &amp;Study</source>
        <translation>&amp;Studie starten</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>The same seed gives the same study to the bit, on any number of threads.</source>
        <translation>Derselbe Startwert gibt bis aufs Bit dieselbe Studie, mit beliebig vielen Threads.</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Start&amp;wert</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Where to pause: what comes after can be done later with Resume</source>
        <translation>Wo anzuhalten ist: Was danach kommt, geht später mit „Fortsetzen“</translation>
    </message>
    <message>
        <source>Run up &amp;to</source>
        <translation>Bis S&amp;tufe</translation>
    </message>
    <message>
        <source>Begins a new study in the background (F5); the one in hand stays in its file</source>
        <translation>Beginnt im Hintergrund eine neue Studie (F5); die offene bleibt in ihrer Datei</translation>
    </message>
    <message>
        <source>Goes on where the study stands, to the same bits as without the interruption</source>
        <translation>Macht weiter, wo die Studie steht, bis aufs Bit wie ohne Unterbrechung</translation>
    </message>
    <message>
        <source>Stops at once; what is done is kept (Esc)</source>
        <translation>Hält sofort an; was getan ist, bleibt (Esc)</translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosureStagesPanel</name>
    <message>
        <source>Show A&amp;ll Stages</source>
        <translation>Alle Stufen &amp;zeigen</translation>
    </message>
    <message>
        <source>Save Mas&amp;ked Data…</source>
        <translation>Mas&amp;kiert sichern…</translation>
    </message>
    <message>
        <source>Save and Ope&amp;n…</source>
        <translation>Sichern und öffn&amp;en…</translation>
    </message>
    <message>
        <source>What the stages found</source>
        <translation>Was die Stufen fanden</translation>
    </message>
    <message>
        <source>What should each user let the model see?</source>
        <translation>Was sollte jede Person das Modell sehen lassen?</translation>
    </message>
    <message>
        <source>&lt;b&gt;Data.&lt;/b&gt; Everybody&apos;s last rating is held out; how unwilling she is to have each other one used is drawn, or read from a file.</source>
        <translation>&lt;b&gt;Daten.&lt;/b&gt; Die letzte Bewertung jeder Person wird zurückgehalten; wie ungern sie jede andere verwendet sieht, wird gezogen oder aus einer Datei gelesen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Base model.&lt;/b&gt; It learns from everything, to a minimum.</source>
        <translation>&lt;b&gt;Grundmodell.&lt;/b&gt; Es lernt aus allem, bis zu einem Minimum.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Influence.&lt;/b&gt; What does each rating do to the loss on the held-out item? No training is needed for it.</source>
        <translation>&lt;b&gt;Einfluss.&lt;/b&gt; Was bewirkt jede Bewertung am Verlust auf dem zurückgehaltenen Titel? Dazu braucht es kein Training.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Strategy.&lt;/b&gt; A rating is disclosed where it helps more than it costs; λ is the price.</source>
        <translation>&lt;b&gt;Strategie.&lt;/b&gt; Eine Bewertung wird offengelegt, wo sie mehr hilft als kostet; λ ist der Preis.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Retraining.&lt;/b&gt; A model for each disclosure, against chance, a threshold and the extremes.</source>
        <translation>&lt;b&gt;Neutraining.&lt;/b&gt; Ein Modell für jede Offenlegung, gegen Zufall, Schwelle und die Extreme.</translation>
    </message>
    <message>
        <source>Choose at the right what to study, then press Start Study. Demo data take seconds.</source>
        <translation>Rechts wählen, was untersucht wird, dann „Studie starten“. Demodaten brauchen Sekunden.</translation>
    </message>
    <message>
        <source>Draw of the masked data</source>
        <translation>Ziehung der maskierten Daten</translation>
    </message>
    <message>
        <source>Which draw of the unwillingness the data are masked by</source>
        <translation>Nach welcher Ziehung des Unwillens die Daten maskiert werden</translation>
    </message>
    <message>
        <source>As a folder that opens like any data, with the same held-out ratings</source>
        <translation>Als Ordner, der sich wie alle Daten öffnet, mit denselben zurückgehaltenen Bewertungen</translation>
    </message>
    <message>
        <source>Saves the masked data as a folder and opens it in place of the data in hand</source>
        <translation>Sichert die maskierten Daten als Ordner und öffnet ihn anstelle der offenen Daten</translation>
    </message>
    <message>
        <source>Masked data</source>
        <translation>Maskierte Daten</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>Ziehung %1</translation>
    </message>
    <message>
        <source>What is disclosed at λ = %1</source>
        <translation>Was bei λ = %1 offengelegt ist</translation>
    </message>
    <message>
        <source>There once the strategy has chosen what is disclosed</source>
        <translation>Da, sobald die Strategie gewählt hat, was offengelegt wird</translation>
    </message>
    <message>
        <source>Save Masked Data</source>
        <translation>Maskierte Daten sichern</translation>
    </message>
    <message>
        <source>Folder of masked data (*)</source>
        <translation>Ordner maskierter Daten (*)</translation>
    </message>
    <message>
        <source>%1-masked</source>
        <translation>%1-maskiert</translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosureUserPanel</name>
    <message>
        <source>Draw of the unwillingness</source>
        <translation>Ziehung des Unwillens</translation>
    </message>
    <message>
        <source>Which draw of the unwillingness β is shown</source>
        <translation>Welche Ziehung des Unwillens β gezeigt wird</translation>
    </message>
    <message>
        <source>Ratings of the user</source>
        <translation>Bewertungen der Person</translation>
    </message>
    <message>
        <source>λ, price of unwillingness</source>
        <translation>λ, Preis des Unwillens</translation>
    </message>
    <message>
        <source>λ is what one unit of unwillingness costs in units of loss: a rating is disclosed where its influence is above λβ. Moving it trains nothing. Arrow keys move by a twentieth of a power of ten, Page keys by half.</source>
        <translation>λ ist, was eine Einheit Unwille in Einheiten des Verlusts kostet: Eine Bewertung wird offengelegt, wo ihr Einfluss über λβ liegt. Verschieben trainiert nichts. Pfeiltasten gehen um ein Zwanzigstel einer Zehnerpotenz, Bildtasten um eine halbe.</translation>
    </message>
    <message>
        <source>&amp;λ</source>
        <translation>&amp;λ</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>Ziehung %1</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>hilft</translation>
    </message>
    <message>
        <source>hurts</source>
        <translation>schadet</translation>
    </message>
    <message>
        <source>✓ disclosed</source>
        <translation>✓ offengelegt</translation>
    </message>
    <message>
        <source>Held out: %1</source>
        <translation>Zurückgehalten: %1</translation>
    </message>
    <message>
        <source>loss %1 and place %2 with everything disclosed</source>
        <translation>Verlust %1 und Platz %2, wenn alles offenliegt</translation>
    </message>
    <message>
        <source>Disclosing</source>
        <translation>Offenlegung wird bestimmt</translation>
    </message>
    <message>
        <source>This user discloses &lt;b&gt;%1&lt;/b&gt; of %2 ratings · willingness violation wv &lt;b&gt;%3&lt;/b&gt; · predicted change of her loss &lt;b&gt;%4&lt;/b&gt;</source>
        <translation>Diese Person legt &lt;b&gt;%1&lt;/b&gt; von %2 Bewertungen offen · Verletzung der Bereitschaft wv &lt;b&gt;%3&lt;/b&gt; · vorhergesagte Änderung ihres Verlusts &lt;b&gt;%4&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Everybody: %1 of %2 ratings · wv %3 · predicted change of the loss %4, means over users</source>
        <translation>Alle: %1 von %2 Bewertungen · wv %3 · vorhergesagte Änderung des Verlusts %4, Mittel über die Personen</translation>
    </message>
    <message>
        <source>%1 disclose</source>
        <translation>%1 offenlegen</translation>
    </message>
    <message>
        <source>hide %1</source>
        <translation>verbergen %1</translation>
    </message>
</context>
<context>
    <name>equipoise::EventLoopProbe</name>
    <message>
        <source>event loop %1 · %2 · %3 ms</source>
        <translation>Ereignisschleife %1 · %2 · %3 ms</translation>
    </message>
    <message>
        <source>event loop: median %1 ms, 99th percentile %2 ms, longest %3 ms, of %4 samples
first window after %5 ms
memory: %6 MB now, %7 MB at most
</source>
        <translation>Ereignisschleife: Median %1 ms, 99. Perzentil %2 ms, Höchstwert %3 ms, aus %4 Messungen
erstes Fenster nach %5 ms
Speicher: jetzt %6 MB, höchstens %7 MB
</translation>
    </message>
</context>
<context>
    <name>equipoise::ExportFigureDialog</name>
    <message>
        <source>Export Figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Abbildung %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>A&amp;bbildung</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Export &amp;All %1 to a Folder…</source>
        <translation>&amp;Alle %1 in einen Ordner exportieren …</translation>
    </message>
    <message>
        <source>Every figure of the page in this size and format, named after itself.</source>
        <translation>Jede Abbildung der Seite in dieser Größe und diesem Format, nach sich selbst benannt.</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source> · %1 × %2 pixels</source>
        <translation> · %1 × %2 Bildpunkte</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>abbildung</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) written to %1</source>
        <translation>
            <numerusform>%n Abbildung nach %1 geschrieben</numerusform>
            <numerusform>%n Abbildungen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1-Datei (*.%2)</translation>
    </message>
    <message>
        <source>Export All Figures</source>
        <translation>Alle Abbildungen exportieren</translation>
    </message>
</context>
<context>
    <name>equipoise::FigureOptions</name>
    <message>
        <source>Also the plotted &amp;data, as CSV</source>
        <translation>Auch die gezeichneten &amp;Daten, als CSV</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>PDF and SVG stay sharp at any size and keep text as text; PNG is made of dots.</source>
        <translation>PDF und SVG bleiben in jeder Größe scharf und behalten Text als Text; PNG besteht aus Punkten.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Wie am Bildschirm</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Column widths of IEEE and ACM: 3.5 in (88.9 mm) and 7.16 in (181.9 mm).</source>
        <translation>Spaltenbreiten von IEEE und ACM: 3,5 in (88,9 mm) und 7,16 in (181,9 mm).</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Width and height on paper.</source>
        <translation>Breite und Höhe auf dem Papier.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Längeneinheit</translation>
    </message>
    <message>
        <source>&amp;Width × height</source>
        <translation>&amp;Breite × Höhe</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of the type on paper. Lines and markers grow with it. Papers ask for 7 to 9 pt.</source>
        <translation>Schriftgröße auf dem Papier. Linien und Marken wachsen mit. Zeitschriften verlangen 7 bis 9 pt.</translation>
    </message>
    <message>
        <source>&amp;Type size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Dots per inch, written into the image. Journals ask for 300 to 600.</source>
        <translation>Punkte je Zoll, ins Bild geschrieben. Zeitschriften verlangen 300 bis 600.</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Auflösung</translation>
    </message>
    <message>
        <source>Colours safe for the colour-blind</source>
        <translation>Farben, sicher für Farbenfehlsichtige</translation>
    </message>
    <message>
        <source>Greys and dashes</source>
        <translation>Grautöne und Striche</translation>
    </message>
    <message>
        <source>The figure is black on white on paper, whatever the window&apos;s theme is.</source>
        <translation>Die Abbildung ist auf Papier schwarz auf weiß, welches Thema das Fenster auch hat.</translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Writes every point that is drawn beside the figure, in full precision.</source>
        <translation>Schreibt jeden gezeichneten Punkt neben die Abbildung, in voller Genauigkeit.</translation>
    </message>
</context>
<context>
    <name>equipoise::FilterBar</name>
    <message>
        <source>Filter: rmse &lt; 0.87 and factors = 30 or starred</source>
        <translation>Filter: rmse &lt; 0.87 and factors = 30 or starred</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows only the runs for which this is true (Ctrl+F). A word alone is looked for in model, data, name, tags and note.</source>
        <translation>Zeigt nur die Läufe, für die dies gilt (Strg+F). Ein einzelnes Wort wird in Modell, Daten, Name, Schlagwörtern und Notiz gesucht.</translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation>Wie man einen Filter schreibt</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Was am Filter nicht stimmt</translation>
    </message>
    <message>
        <source>%1, at character %2: %3</source>
        <translation>%1, bei Zeichen %2: %3</translation>
    </message>
    <message>
        <source>Filter by expression</source>
        <translation>Filtern mit einem Ausdruck</translation>
    </message>
    <message>
        <source>Fields, parameters and metrics by their names, compared with = != &amp;lt; &amp;lt;= &amp;gt; &amp;gt;= or ~ (contains), joined by &lt;b&gt;and&lt;/b&gt;, &lt;b&gt;or&lt;/b&gt;, &lt;b&gt;not&lt;/b&gt; and parentheses. &lt;b&gt;|&lt;/b&gt; lists alternatives. A word alone is looked for in model, data, name, tags and note. Runs without a value are in no comparison of it. Times are in UTC.</source>
        <translation>Felder, Parameter und Maße mit ihren Namen, verglichen mit = != &amp;lt; &amp;lt;= &amp;gt; &amp;gt;= oder ~ (enthält), verbunden durch &lt;b&gt;and&lt;/b&gt;, &lt;b&gt;or&lt;/b&gt;, &lt;b&gt;not&lt;/b&gt; und Klammern. &lt;b&gt;|&lt;/b&gt; reiht Alternativen auf. Ein einzelnes Wort wird in Modell, Daten, Name, Schlagwörtern und Notiz gesucht. Läufe ohne einen Wert erfüllen keinen Vergleich damit. Zeiten sind in UTC.</translation>
    </message>
    <message>
        <source>good ones with 30 factors, and all starred ones</source>
        <translation>gute mit 30 Faktoren, und alle mit Stern</translation>
    </message>
    <message>
        <source>of two models, without the failed ones</source>
        <translation>von zwei Modellen, ohne die gescheiterten</translation>
    </message>
    <message>
        <source>by a ranking metric and the seed</source>
        <translation>nach einem Rangmaß und dem Startwert</translation>
    </message>
    <message>
        <source>a metric at another β</source>
        <translation>ein Maß bei anderem β</translation>
    </message>
    <message>
        <source>by tag and words of the note</source>
        <translation>nach Schlagwort und Wörtern der Notiz</translation>
    </message>
    <message>
        <source>by day and by time taken</source>
        <translation>nach Tag und nach Dauer</translation>
    </message>
    <message>
        <source>a text with a space in it</source>
        <translation>ein Text mit Leerzeichen</translation>
    </message>
    <message>
        <source>what was deleted and can be restored</source>
        <translation>was gelöscht wurde und wiederhergestellt werden kann</translation>
    </message>
    <message>
        <source>Use this filter</source>
        <translation>Diesen Filter verwenden</translation>
    </message>
</context>
<context>
    <name>equipoise::GroupBars</name>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
</context>
<context>
    <name>equipoise::GroupDots</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Few users, left out of the difference</source>
        <translation>Wenige Personen, nicht im Unterschied</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>%1 (95 %: %2 to %3)</source>
        <translation>%1 (95 %: %2 bis %3)</translation>
    </message>
    <message>
        <source>%1: %2
n = %3</source>
        <translation>%1: %2
n = %3</translation>
    </message>
</context>
<context>
    <name>equipoise::GroupsPage</name>
    <message>
        <source>Metric by group</source>
        <translation>Metrik nach Gruppe</translation>
    </message>
    <message>
        <source>No group has this metric</source>
        <translation>Keine Gruppe hat diese Metrik</translation>
    </message>
    <message>
        <source>Gaps between groups</source>
        <translation>Abstände zwischen Gruppen</translation>
    </message>
    <message>
        <source>Select a metric to see its groups</source>
        <translation>Eine Metrik auswählen, um ihre Gruppen zu sehen</translation>
    </message>
    <message>
        <source>Find a metric or group</source>
        <translation>Metrik oder Gruppe finden</translation>
    </message>
    <message>
        <source>Every metric by group</source>
        <translation>Jede Metrik nach Gruppe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>A finished run; type part of its name, data or seed to find it</source>
        <translation>Ein abgeschlossener Lauf; ein Teil von Name, Daten oder Startwert findet ihn</translation>
    </message>
    <message>
        <source>With its other seeds</source>
        <translation>Mit seinen anderen Startwerten</translation>
    </message>
    <message>
        <source>Means over all finished runs with the same settings and other seeds; intervals are then over seeds</source>
        <translation>Mittel über alle abgeschlossenen Läufe mit denselben Einstellungen und anderen Startwerten; Intervalle sind dann über Startwerte</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>Gruppen nach</translation>
    </message>
    <message>
        <source>Attributes of users, alone or together, as the run was measured</source>
        <translation>Merkmale von Personen, einzeln oder zusammen, wie der Lauf gemessen wurde</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>The one in the plot; type to find it</source>
        <translation>Die in der Abbildung; tippen, um sie zu finden</translation>
    </message>
    <message>
        <source>No run has finished yet. Choose groups on the Train page (Evaluation: Groups) and train a model.</source>
        <translation>Noch ist kein Lauf abgeschlossen. Auf der Seite „Training“ Gruppen wählen (Auswertung: Gruppen) und ein Modell trainieren.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Das Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>Reading groups</source>
        <translation>Gruppen werden gelesen</translation>
    </message>
    <message>
        <source>This run was not measured by groups. Open its data, choose groups on the Train page (Evaluation: Groups) and train it again.</source>
        <translation>Dieser Lauf wurde nicht nach Gruppen gemessen. Seine Daten öffnen, auf der Seite „Training“ Gruppen wählen (Auswertung: Gruppen) und ihn noch einmal trainieren.</translation>
    </message>
    <message>
        <source>This run was not measured by groups. Choose them on the Train page (Evaluation: Groups) and train again, or from a terminal:</source>
        <translation>Dieser Lauf wurde nicht nach Gruppen gemessen. Auf der Seite „Training“ Gruppen wählen (Auswertung: Gruppen) und noch einmal trainieren, oder in einem Terminal:</translation>
    </message>
    <message numerus="yes">
        <source>%1: means over %n seeds.</source>
        <translation>
            <numerusform>%1: Mittel über %n Startwert.</numerusform>
            <numerusform>%1: Mittel über %n Startwerte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: one run.</source>
        <translation>%1: ein Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>Groups of fewer than %n evaluated users are grey and left out of differences, ratios and worst groups.</source>
        <translation>
            <numerusform>Gruppen mit weniger als %n ausgewerteten Person sind grau und fehlen in Unterschieden, Verhältnissen und schlechtesten Gruppen.</numerusform>
            <numerusform>Gruppen mit weniger als %n ausgewerteten Personen sind grau und fehlen in Unterschieden, Verhältnissen und schlechtesten Gruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the run&apos;s data to see 95 % intervals over its users: %1</source>
        <translation>Die Daten des Laufs öffnen, um 95-%-Intervalle über seine Personen zu sehen: %1</translation>
    </message>
    <message>
        <source>Intervals are there for metrics that are means over users. RMSE and others over ratings have one over several seeds.</source>
        <translation>Intervalle gibt es für Metriken, die Mittel über Personen sind. RMSE und andere über Bewertungen haben eines über mehrere Startwerte.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>few users</source>
        <translation>wenige Personen</translation>
    </message>
</context>
<context>
    <name>equipoise::GuideBar</name>
    <message>
        <source>Guided first experiment</source>
        <translation>Geführter erster Versuch</translation>
    </message>
    <message>
        <source>Leave the guide; Help starts it again</source>
        <translation>Führung verlassen; unter Hilfe beginnt sie wieder</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>Führung verlassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>That was a whole experiment</source>
        <translation>Das war ein ganzer Versuch</translation>
    </message>
    <message>
        <source>Data, minority, training, trade-off and a figure. The run is in the log: the Runs page compares it with your next one. F1 explains every metric and parameter.</source>
        <translation>Daten, Minderheit, Training, Abwägung und eine Abbildung. Der Lauf steht im Protokoll: die Seite Läufe vergleicht ihn mit dem nächsten. F1 erklärt jedes Maß und jeden Parameter.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Daten holen</translation>
    </message>
    <message>
        <source>Demo data are made in a moment: 600 users, women among them in the minority, with a taste of their own.</source>
        <translation>Beispieldaten entstehen im Nu: 600 Personen, darunter die Frauen als Minderheit, mit eigenem Geschmack.</translation>
    </message>
    <message>
        <source>Open Demo Data</source>
        <translation>Beispieldaten öffnen</translation>
    </message>
    <message>
        <source>See who is a minority</source>
        <translation>Sehen, wer eine Minderheit ist</translation>
    </message>
    <message>
        <source>Items at the left of the IM histogram are liked by the minority, those at the right by the majority. Drag over its left end to see which they are.</source>
        <translation>Titel links im IM-Histogramm mag die Minderheit, die rechts die Mehrheit. Ziehen Sie über das linke Ende, um zu sehen, welche es sind.</translation>
    </message>
    <message>
        <source>Show Minorities</source>
        <translation>Minderheiten zeigen</translation>
    </message>
    <message>
        <source>Train a fair recommender</source>
        <translation>Ein faires Modell trainieren</translation>
    </message>
    <message>
        <source>DeepFair learns to weigh accuracy against fairness. Press Train and watch both parts of its loss fall; on demo data it takes seconds.</source>
        <translation>DeepFair lernt, Genauigkeit gegen Fairness abzuwägen. Drücken Sie Trainieren und sehen Sie beide Teile des Verlusts fallen; mit Beispieldaten dauert es Sekunden.</translation>
    </message>
    <message>
        <source>Show Training</source>
        <translation>Training zeigen</translation>
    </message>
    <message>
        <source>Drag β</source>
        <translation>β ziehen</translation>
    </message>
    <message>
        <source>One trained network serves every balance. Drag the β slider from 1 to 0 and watch the error rise, the minority gap fall and a user&apos;s list change.</source>
        <translation>Ein trainiertes Netz dient jeder Abwägung. Ziehen Sie den β-Regler von 1 nach 0: der Fehler steigt, die Minderheitenlücke fällt, und die Liste einer Person ändert sich.</translation>
    </message>
    <message>
        <source>Show the Slider</source>
        <translation>Den Regler zeigen</translation>
    </message>
    <message>
        <source>Take a figure with you</source>
        <translation>Eine Abbildung mitnehmen</translation>
    </message>
    <message>
        <source>Right-click any plot, or press Ctrl+E, and export it as PDF, SVG or PNG in a column&apos;s width, or its numbers as CSV.</source>
        <translation>Klicken Sie mit rechts in eine Abbildung oder drücken Sie Strg+E und exportieren Sie sie als PDF, SVG oder PNG in Spaltenbreite, oder ihre Zahlen als CSV.</translation>
    </message>
    <message>
        <source>Show the Trade-off</source>
        <translation>Die Abwägung zeigen</translation>
    </message>
</context>
<context>
    <name>equipoise::HelpDialog</name>
    <message>
        <source>No card has these words. Try a shorter one.</source>
        <translation>Keine Karte hat diese Wörter. Versuchen Sie ein kürzeres.</translation>
    </message>
    <message>
        <source>Formula Cards</source>
        <translation>Formelkarten</translation>
    </message>
    <message>
        <source>Search metrics, parameters, ideas</source>
        <translation>Maße, Parameter, Begriffe suchen</translation>
    </message>
    <message>
        <source>Search the formula cards</source>
        <translation>Die Formelkarten durchsuchen</translation>
    </message>
    <message>
        <source>Formula cards</source>
        <translation>Formelkarten</translation>
    </message>
    <message>
        <source>Formula card</source>
        <translation>Formelkarte</translation>
    </message>
</context>
<context>
    <name>equipoise::ImportDialog</name>
    <message>
        <source>Import Ratings</source>
        <translation>Bewertungen importieren</translation>
    </message>
    <message>
        <source>Ta&amp;ble:</source>
        <translation>Tab&amp;elle:</translation>
    </message>
    <message>
        <source>Which file of the folder or archive holds the ratings</source>
        <translation>Welche Datei des Ordners oder Archivs die Bewertungen enthält</translation>
    </message>
    <message>
        <source>The first lines</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Re&amp;member this for files with the same columns</source>
        <translation>Für Dateien mit &amp;denselben Spalten merken</translation>
    </message>
    <message>
        <source>The next file with the same header and separator is read like this one.</source>
        <translation>Die nächste Datei mit gleicher Kopfzeile und gleichem Trennzeichen wird wie diese gelesen.</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>Imp&amp;ortieren</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird angesehen</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Where the row stands in the file</source>
        <translation>Wo die Zeile in der Datei steht</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Reading all lines…</source>
        <translation>Alle Zeilen werden gelesen…</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>%1 ratings from %2 to %3, of %4 users for %5 items.</source>
        <translation>%1 Bewertungen von %2 bis %3, von %4 Personen für %5 Titel.</translation>
    </message>
</context>
<context>
    <name>equipoise::ImportForm</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Person:</translation>
    </message>
    <message>
        <source>Who rated. Numbers or texts.</source>
        <translation>Wer bewertet hat. Zahlen oder Texte.</translation>
    </message>
    <message>
        <source>&amp;Item:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>What was rated. Numbers or texts.</source>
        <translation>Was bewertet wurde. Zahlen oder Texte.</translation>
    </message>
    <message>
        <source>&amp;Rating:</source>
        <translation>&amp;Bewertung:</translation>
    </message>
    <message>
        <source>The number given. Without one, every line counts as 1: the user has seen the item.</source>
        <translation>Die vergebene Zahl. Ohne sie zählt jede Zeile als 1: Die Person hat den Titel gesehen.</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Zeit:</translation>
    </message>
    <message>
        <source>When: seconds since 1970, or a date like 2023-10-12 18:30:00. Splits by time and leave-one-out need it.</source>
        <translation>Wann: Sekunden seit 1970 oder ein Datum wie 2023-10-12 18:30:00. Aufteilungen nach Zeit und Leave-one-out brauchen sie.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Further tables</source>
        <translation>Weitere Tabellen</translation>
    </message>
    <message>
        <source>User &amp;attributes:</source>
        <translation>&amp;Merkmale der Personen:</translation>
    </message>
    <message>
        <source>A table with a line for each user, such as users.csv. Every column but the id becomes an attribute that groups can be made of.</source>
        <translation>Eine Tabelle mit einer Zeile je Person, etwa users.csv. Jede Spalte außer der Kennung wird ein Merkmal, nach dem sich Gruppen bilden lassen.</translation>
    </message>
    <message>
        <source>Item tit&amp;les:</source>
        <translation>Namen der Tite&amp;l:</translation>
    </message>
    <message>
        <source>A table with a line for each item. Titles, years and genres are found by the names in its header.</source>
        <translation>Eine Tabelle mit einer Zeile je Titel. Namen, Jahre und Genres werden an den Namen in der Kopfzeile erkannt.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>What stands between two columns. Another text can be typed.</source>
        <translation>Was zwischen zwei Spalten steht. Ein anderer Text kann eingegeben werden.</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>T&amp;rennzeichen:</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>What the bytes mean. Wrong letters in names tell that it is another one.</source>
        <translation>Was die Bytes bedeuten. Falsche Buchstaben in Namen zeigen, dass es eine andere ist.</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Kodierung:</translation>
    </message>
    <message>
        <source>The first line is a &amp;header</source>
        <translation>Die erste Zeile ist eine Kop&amp;fzeile</translation>
    </message>
    <message>
        <source>The first line names the columns and is no rating.</source>
        <translation>Die erste Zeile benennt die Spalten und ist keine Bewertung.</translation>
    </message>
    <message>
        <source>Fields may stand in &amp;quotation marks</source>
        <translation>Felder können in &amp;Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>&quot;A, B&quot; is one field, and may hold separators and line ends.</source>
        <translation>&quot;A, B&quot; ist ein Feld und darf Trennzeichen und Zeilenenden enthalten.</translation>
    </message>
    <message>
        <source>The &amp;scale goes from</source>
        <translation>Die &amp;Skala reicht von</translation>
    </message>
    <message>
        <source>The lowest and the highest rating that could be given. Otherwise what the values span.</source>
        <translation>Die niedrigste und die höchste mögliche Bewertung. Sonst der Bereich der Werte.</translation>
    </message>
    <message>
        <source>Lowest rating</source>
        <translation>Niedrigste Bewertung</translation>
    </message>
    <message>
        <source>The lowest rating that could be given</source>
        <translation>Die niedrigste mögliche Bewertung</translation>
    </message>
    <message>
        <source>Highest rating</source>
        <translation>Höchste Bewertung</translation>
    </message>
    <message>
        <source>The highest rating that could be given</source>
        <translation>Die höchste mögliche Bewertung</translation>
    </message>
    <message>
        <source>Leave out lines that cannot be &amp;read</source>
        <translation>&amp;Unlesbare Zeilen auslassen</translation>
    </message>
    <message>
        <source>They are counted as a finding on the Data page. Otherwise the first one ends the import.</source>
        <translation>Sie werden auf der Seite Daten als Auffälligkeit gezählt. Sonst beendet die erste den Import.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>id column: guessed</source>
        <translation>Kennungsspalte: geraten</translation>
    </message>
    <message>
        <source>Column with the ids</source>
        <translation>Spalte mit den Kennungen</translation>
    </message>
    <message>
        <source>Name in the header or position from 1 of the column with the ids. Empty: the one named like an id, else the first.</source>
        <translation>Name in der Kopfzeile oder Position ab 1 der Spalte mit den Kennungen. Leer: die wie eine Kennung benannte, sonst die erste.</translation>
    </message>
    <message>
        <source>Choose a Table</source>
        <translation>Tabelle wählen</translation>
    </message>
    <message>
        <source>none: every line counts as 1</source>
        <translation>keine: jede Zeile zählt als 1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1  (column %2)</source>
        <translation>%1  (Spalte %2)</translation>
    </message>
</context>
<context>
    <name>equipoise::LoadStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
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
    <message>
        <source>  (smoothed %1)</source>
        <translation>  (geglättet %1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>accuracy loss</source>
        <translation>Genauigkeitsverlust</translation>
    </message>
    <message>
        <source>fairness loss</source>
        <translation>Fairnessverlust</translation>
    </message>
    <message>
        <source>thin and pale: training</source>
        <translation>dünn und blass: Training</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
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
        <translation>Bei&amp;spieldaten</translation>
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
        <translation>Anhal&amp;ten</translation>
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
        <source>Open the Last Data at &amp;Start</source>
        <translation>Letzte Daten beim &amp;Start öffnen</translation>
    </message>
    <message>
        <source>&amp;Export Figures…</source>
        <translation>Abbildungen &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Formula Cards</source>
        <translation>&amp;Formelkarten</translation>
    </message>
    <message>
        <source>&amp;Guided First Experiment</source>
        <translation>&amp;Geführter erster Versuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>This page shows no figure to export.</source>
        <translation>Diese Seite zeigt keine Abbildung zum Exportieren.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportieren…</translation>
    </message>
    <message>
        <source>Get Movie&amp;Lens…</source>
        <translation>Movie&amp;Lens holen…</translation>
    </message>
    <message>
        <source>I&amp;mport Runs…</source>
        <translation>Läufe i&amp;mportieren…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find Runs</source>
        <translation>Läufe &amp;suchen</translation>
    </message>
    <message>
        <source>Import Runs</source>
        <translation>Läufe importieren</translation>
    </message>
    <message>
        <source>Bundle of runs (*.zip)</source>
        <translation>Paket von Läufen (*.zip)</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>E&amp;valuate ONNX File…</source>
        <translation>ONNX-Datei aus&amp;werten …</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Offenlegung</translation>
    </message>
</context>
<context>
    <name>equipoise::MinoritiesPage</name>
    <message>
        <source>Minority indices need ratings</source>
        <translation>Minderheitsindizes brauchen Bewertungen</translation>
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
        <source>%1 to %2, mean %3</source>
        <translation>%1 bis %2, Mittel %3</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Items with &amp;IM from</source>
        <translation>Titel mit &amp;IM von</translation>
    </message>
    <message>
        <source>Users with &amp;UM from</source>
        <translation>Personen mit &amp;UM von</translation>
    </message>
    <message>
        <source>C&amp;lear Selection</source>
        <translation>Auswahl a&amp;ufheben</translation>
    </message>
    <message>
        <source>Shows all items and users again, without marks</source>
        <translation>Zeigt wieder alle Titel und Personen, ohne Markierungen</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>Drag in the IM histogram, or type a range</source>
        <translation>Im IM-Histogramm ziehen oder einen Bereich eingeben</translation>
    </message>
    <message>
        <source>Drag in the UM histogram, or type a range</source>
        <translation>Im UM-Histogramm ziehen oder einen Bereich eingeben</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>rated by user %1</source>
        <translation>bewertet von Person %1</translation>
    </message>
    <message>
        <source>Raw IM: %1
Raw UM: %2
Mean fairness target: %3

Above 0: liked more by the majority. Below 0: liked more by the minority. Items with few votes reach the ends easily: their intervals are wide, and shrinkage draws them to 0.</source>
        <translation>Rohes IM: %1
Rohes UM: %2
Mittleres Fairnessziel: %3

Über 0: gefällt der Mehrheit besser. Unter 0: gefällt der Minderheit besser. Titel mit wenigen Stimmen erreichen die Enden leicht: Ihre Intervalle sind breit, und Schrumpfung zieht sie gegen 0.</translation>
    </message>
    <message>
        <source>Marking the selection</source>
        <translation>Auswahl wird markiert</translation>
    </message>
</context>
<context>
    <name>equipoise::MinorityFigurePanel</name>
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
        <source>Drag to select items by IM; a click clears. Shift and drag pans.</source>
        <translation>Ziehen wählt Titel nach IM aus; ein Klick hebt die Auswahl auf. Umschalt und Ziehen verschiebt.</translation>
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
        <source>Drag to select users by UM; a click clears. Shift and drag pans.</source>
        <translation>Ziehen wählt Personen nach UM aus; ein Klick hebt die Auswahl auf. Umschalt und Ziehen verschiebt.</translation>
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
        <source>Classification via UM</source>
        <translation>Einordnung durch UM</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>%1 markiert</translation>
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
        <source>IM</source>
        <translation>IM</translation>
    </message>
    <message>
        <source>UM</source>
        <translation>UM</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Bewertende</translation>
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
        <source>A ra&amp;ting at the threshold is a</source>
        <translation>Eine Be&amp;wertung auf der Schwelle ist</translation>
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
    <name>equipoise::ModelShelf</name>
    <message>
        <source>%1, run %2</source>
        <translation>%1, Lauf %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, Startwert %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
</context>
<context>
    <name>equipoise::MovieLens</name>
    <message>
        <source>For research. Nobody guarantees that the data are correct or fit for a purpose.</source>
        <translation>Für die Forschung. Niemand garantiert, dass die Daten richtig oder für einen Zweck geeignet sind.</translation>
    </message>
    <message>
        <source>Do not state or imply that the University of Minnesota or GroupLens endorse what you do.</source>
        <translation>Sagen oder unterstellen Sie nicht, dass die University of Minnesota oder GroupLens Ihr Tun gutheißt.</translation>
    </message>
    <message>
        <source>Acknowledge the data in publications: F. M. Harper and J. A. Konstan, The MovieLens Datasets: History and Context, ACM TiiS 5(4), 2015.</source>
        <translation>Nennen Sie die Daten in Veröffentlichungen: F. M. Harper und J. A. Konstan, The MovieLens Datasets: History and Context, ACM TiiS 5(4), 2015.</translation>
    </message>
    <message>
        <source>Pass the data on only under these same conditions.</source>
        <translation>Geben Sie die Daten nur unter denselben Bedingungen weiter.</translation>
    </message>
    <message>
        <source>Do not pass the data on without separate permission.</source>
        <translation>Geben Sie die Daten nicht ohne gesonderte Erlaubnis weiter.</translation>
    </message>
    <message>
        <source>No commercial or revenue-bearing use without permission from GroupLens.</source>
        <translation>Keine gewerbliche oder Einnahmen bringende Nutzung ohne Erlaubnis von GroupLens.</translation>
    </message>
    <message>
        <source>1997–1998, whole stars, with gender, age and occupation of every user</source>
        <translation>1997–1998, ganze Sterne, mit Geschlecht, Alter und Beruf jeder Person</translation>
    </message>
    <message>
        <source>2000–2003, whole stars, with gender, age group and occupation of every user</source>
        <translation>2000–2003, ganze Sterne, mit Geschlecht, Altersgruppe und Beruf jeder Person</translation>
    </message>
    <message>
        <source>1995–2009, half stars, nothing known of the users</source>
        <translation>1995–2009, halbe Sterne, über die Personen ist nichts bekannt</translation>
    </message>
    <message>
        <source>1995–2019, half stars, nothing known of the users</source>
        <translation>1995–2019, halbe Sterne, über die Personen ist nichts bekannt</translation>
    </message>
    <message>
        <source>1995–2023, half stars, nothing known of the users</source>
        <translation>1995–2023, halbe Sterne, über die Personen ist nichts bekannt</translation>
    </message>
    <message>
        <source>MovieLens latest, small</source>
        <translation>MovieLens latest, klein</translation>
    </message>
    <message>
        <source>1996–2018, half stars, nothing known of the users; may change, so not for results to share</source>
        <translation>1996–2018, halbe Sterne, über die Personen ist nichts bekannt; kann sich ändern, daher nicht für Ergebnisse zum Weitergeben</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>%1 wird heruntergeladen</translation>
    </message>
    <message>
        <source>Looking for downloads</source>
        <translation>Downloads werden gesucht</translation>
    </message>
</context>
<context>
    <name>equipoise::MovieLensDialog</name>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Rated films</source>
        <translation>Bewertete Filme</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Size of the .zip</source>
        <translation>Größe der .zip</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Get MovieLens</source>
        <translation>MovieLens holen</translation>
    </message>
    <message>
        <source>MovieLens, collected by GroupLens at the University of Minnesota</source>
        <translation>MovieLens, gesammelt von GroupLens an der University of Minnesota</translation>
    </message>
    <message>
        <source>Conditions of use</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>I have read the conditions and &amp;accept them</source>
        <translation>Ich habe die Bedingungen gelesen und &amp;akzeptiere sie</translation>
    </message>
    <message>
        <source>Change &amp;Folder…</source>
        <translation>&amp;Ordner wechseln…</translation>
    </message>
    <message>
        <source>Where downloads go and are looked for</source>
        <translation>Wohin Downloads kommen und wo sie gesucht werden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>A download goes on in the background</source>
        <translation>Ein Download läuft im Hintergrund</translation>
    </message>
    <message>
        <source>%1 of it</source>
        <translation>davon %1</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>kommt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;%1&quot;&gt;The conditions in full&lt;/a&gt; are in its README.</source>
        <translation>Die &lt;a href=&quot;%1&quot;&gt;vollständigen Bedingungen&lt;/a&gt; stehen in der README-Datei.</translation>
    </message>
    <message>
        <source>Accept the conditions first</source>
        <translation>Nehmen Sie zuerst die Bedingungen an</translation>
    </message>
    <message>
        <source>&amp;Download %1</source>
        <translation>%1 her&amp;unterladen</translation>
    </message>
    <message>
        <source>&amp;Resume, %1 left</source>
        <translation>Fo&amp;rtsetzen, noch %1</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Folder for Downloads</source>
        <translation>Ordner für Downloads</translation>
    </message>
</context>
<context>
    <name>equipoise::NeedsData</name>
    <message>
        <source>Open ratings on the Data page or drop them here, or begin with demo data.</source>
        <translation>Bewertungen auf der Seite Daten öffnen, hier ablegen oder mit Beispieldaten beginnen.</translation>
    </message>
    <message>
        <source>Use &amp;Demo Data</source>
        <translation>Beispieldaten &amp;verwenden</translation>
    </message>
</context>
<context>
    <name>equipoise::NetworkDialog</name>
    <message>
        <source>Evaluate ONNX File</source>
        <translation>ONNX-Datei auswerten</translation>
    </message>
    <message>
        <source>Open an .onnx file: one exported here, with its .ids.json beside it, or any network of the same inputs. It is tested on the data in hand.</source>
        <translation>Eine .onnx-Datei öffnen: eine hier exportierte mit ihrer .ids.json daneben oder irgendein Netz mit denselben Eingaben. Sie wird an den geöffneten Daten geprüft.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>An .onnx file; the ids of users and items are read from the .ids.json beside it</source>
        <translation>Eine .onnx-Datei; die Kennungen von Personen und Titeln werden aus der .ids.json daneben gelesen</translation>
    </message>
    <message>
        <source>Weight of accuracy (1) against fairness (0), an input of the network; evaluates again</source>
        <translation>Gewicht der Genauigkeit (1) gegen die Fairness (0), eine Eingabe des Netzes; wertet noch einmal aus</translation>
    </message>
    <message>
        <source>Weight β</source>
        <translation>Gewicht β</translation>
    </message>
    <message>
        <source>&amp;β</source>
        <translation>&amp;β</translation>
    </message>
    <message>
        <source>Metrics on the test ratings</source>
        <translation>Maße auf den Testbewertungen</translation>
    </message>
    <message>
        <source>Recommended to a user</source>
        <translation>Einer Person empfohlen</translation>
    </message>
    <message>
        <source>How many items the list has</source>
        <translation>Wie viele Titel die Liste hat</translation>
    </message>
    <message>
        <source>Length of the list</source>
        <translation>Länge der Liste</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>&amp;Top</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Id of the item in the data</source>
        <translation>Kennung des Titels in den Daten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Predicted rating, or a score where the model predicts none</source>
        <translation>Vorhergesagte Bewertung, oder eine Punktzahl, wo das Modell keine vorhersagt</translation>
    </message>
    <message>
        <source>Recommended to the user</source>
        <translation>Der Person empfohlen</translation>
    </message>
    <message>
        <source>Open ONNX File</source>
        <translation>ONNX-Datei öffnen</translation>
    </message>
    <message>
        <source>ONNX network (*.onnx)</source>
        <translation>ONNX-Netz (*.onnx)</translation>
    </message>
    <message>
        <source>%1, trained on these data: tested on the %2 test ratings of its own split.</source>
        <translation>%1, mit diesen Daten trainiert: geprüft an den %2 Testbewertungen seiner eigenen Aufteilung.</translation>
    </message>
    <message>
        <source>%1, trained on other data and matched by ids: %2 users and %3 items of these data are not in it, and %4 test ratings of theirs are left out; tested on %5.</source>
        <translation>%1, mit anderen Daten trainiert und nach Kennungen zugeordnet: %2 Personen und %3 Titel dieser Daten kommen darin nicht vor, %4 ihrer Testbewertungen sind ausgelassen; geprüft an %5.</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Liste wird erstellt</translation>
    </message>
</context>
<context>
    <name>equipoise::NetworkEvaluator</name>
    <message>
        <source>Evaluating %1</source>
        <translation>%1 wird ausgewertet</translation>
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
    <name>equipoise::OpenSweep</name>
    <message>
        <source>run %1/%2, evaluating</source>
        <translation>Lauf %1/%2, Auswertung</translation>
    </message>
    <message>
        <source>run %1/%2, epoch %3</source>
        <translation>Lauf %1/%2, Epoche %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sweep %1: %2</source>
        <translation>Versuchsreihe %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs</source>
        <translation>
            <numerusform>%1 von %n Lauf</numerusform>
            <numerusform>%1 von %n Läufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n gescheitert</numerusform>
            <numerusform>, %n gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>β</source>
        <translation>β</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n seeds</source>
        <translation>
            <numerusform>%n Startwert</numerusform>
            <numerusform>%n Startwerte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::OverlayPicker</name>
    <message>
        <source>Lays the curves of earlier runs over these</source>
        <translation>Legt die Kurven früherer Läufe über diese</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Läufe suchen</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Earlier runs: %1</source>
        <translation>Frühere Läufe: %1</translation>
    </message>
    <message>
        <source>Listing runs</source>
        <translation>Läufe werden aufgelistet</translation>
    </message>
    <message>
        <source>%1 · seed %2 · run %3</source>
        <translation>%1 · Startwert %2 · Lauf %3</translation>
    </message>
    <message>
        <source>No runs in the log yet</source>
        <translation>Noch keine Läufe im Protokoll</translation>
    </message>
    <message>
        <source>Reading curves</source>
        <translation>Kurven werden gelesen</translation>
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
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
    <name>equipoise::ParameterPanel</name>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Mean over seeds at this value</source>
        <translation>Mittel über die Startwerte bei diesem Wert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Against the value compared with</source>
        <translation>Gegenüber dem Vergleichswert</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Change in per cent of the value compared with</source>
        <translation>Änderung in Prozent des Vergleichswerts</translation>
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
        <source>Goes through the values that were trained; nothing is trained anew</source>
        <translation>Geht durch die trainierten Werte; nichts wird neu trainiert</translation>
    </message>
    <message>
        <source>&amp;Compare with this value</source>
        <translation>&amp;Mit diesem Wert vergleichen</translation>
    </message>
    <message>
        <source>Changes and moves in both tables are counted from this value on</source>
        <translation>Änderungen und Bewegungen in beiden Tabellen zählen von diesem Wert an</translation>
    </message>
    <message>
        <source>Metrics at this value</source>
        <translation>Metriken bei diesem Wert</translation>
    </message>
    <message>
        <source>Seed of the list&apos;s models</source>
        <translation>Startwert der Modelle der Liste</translation>
    </message>
    <message>
        <source>The user&apos;s list at this value</source>
        <translation>Die Liste der Person bei diesem Wert</translation>
    </message>
    <message>
        <source>&lt;b&gt;Move through the values of a sweep here.&lt;/b&gt; Sweep a parameter over two values or more, such as the weight of fairness of mf-fair, or open an earlier sweep.</source>
        <translation>&lt;b&gt;Hier geht es durch die Werte einer Versuchsreihe.&lt;/b&gt; Lassen Sie einen Parameter über zwei oder mehr Werte laufen, etwa das Fairnessgewicht von mf-fair, oder öffnen Sie eine frühere Versuchsreihe.</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>The runs are not in the log, so their models were not kept and there are no lists.</source>
        <translation>Die Läufe stehen nicht im Protokoll; ihre Modelle wurden nicht aufgehoben, es gibt keine Listen.</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listen werden erstellt</translation>
    </message>
    <message>
        <source>%1 of %2 as in the list compared with</source>
        <translation>%1 von %2 wie in der verglichenen Liste</translation>
    </message>
</context>
<context>
    <name>equipoise::ParameterPlot</name>
    <message>
        <source>%1, low end of the 95 % interval</source>
        <translation>%1, unteres Ende des 95-%-Intervalls</translation>
    </message>
    <message>
        <source>95 % interval over seeds</source>
        <translation>95-%-Intervall über die Startwerte</translation>
    </message>
    <message>
        <source>%1, high end of the 95 % interval</source>
        <translation>%1, oberes Ende des 95-%-Intervalls</translation>
    </message>
    <message>
        <source>%1 (95 %: %2 to %3)</source>
        <translation>%1 (95 %: %2 bis %3)</translation>
    </message>
</context>
<context>
    <name>equipoise::PlaneRunLine</name>
    <message>
        <source>Take the single runs off the plane; the log keeps them</source>
        <translation>Die einzelnen Läufe aus der Ebene nehmen; das Protokoll behält sie</translation>
    </message>
    <message>
        <source>Single runs: %1</source>
        <translation>Einzelne Läufe: %1</translation>
    </message>
</context>
<context>
    <name>equipoise::PlaneRuns</name>
    <message>
        <source>Reading the log</source>
        <translation>Das Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>Run %1: %2, seed %3</source>
        <translation>Lauf %1: %2, Startwert %3</translation>
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
        <source>%1 (95 %: %2 to %3)</source>
        <translation>%1 (95 %: %2 bis %3)</translation>
    </message>
    <message>
        <source>&amp;Export Figure or Data…</source>
        <translation>Abbildung oder Daten &amp;exportieren …</translation>
    </message>
</context>
<context>
    <name>equipoise::PlotNavigation</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>A&amp;lles zeigen</translation>
    </message>
    <message>
        <source>Arrows move, + and - zoom, Home or 0 shows everything.</source>
        <translation>Pfeiltasten verschieben, + und - vergrößern und verkleinern, Pos1 oder 0 zeigt alles.</translation>
    </message>
</context>
<context>
    <name>equipoise::PointPanel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Predicted rating, or a score where the model predicts none</source>
        <translation>Vorhergesagte Bewertung, oder ein Wert, wo das Modell keine vorhersagt</translation>
    </message>
    <message>
        <source>IM</source>
        <translation>IM</translation>
    </message>
    <message>
        <source>Item minority index of the training ratings: above 0 the majority likes it more, below 0 the minority</source>
        <translation>Minderheitsindex des Titels aus den Trainingsbewertungen: über 0 gefällt er der Mehrheit besser, darunter der Minderheit</translation>
    </message>
    <message>
        <source>Click a point to see its runs, its users and their lists.</source>
        <translation>Klicken Sie auf einen Punkt, um seine Läufe, seine Personen und deren Listen zu sehen.</translation>
    </message>
    <message>
        <source>Runs of the point</source>
        <translation>Läufe des Punkts</translation>
    </message>
    <message>
        <source>Groups at the point</source>
        <translation>Gruppen an diesem Punkt</translation>
    </message>
    <message>
        <source>Find a user</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Users at the point</source>
        <translation>Personen an diesem Punkt</translation>
    </message>
    <message>
        <source>List of the user at the point</source>
        <translation>Liste der Person an diesem Punkt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The runs are not in the log, so nothing more is known of them.</source>
        <translation>Die Läufe sind nicht im Protokoll, daher ist nicht mehr über sie bekannt.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reading run %1…</source>
        <translation>Lauf %1 wird gelesen…</translation>
    </message>
    <message>
        <source>Reading run %1</source>
        <translation>Lauf %1 wird gelesen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Users or ratings behind the values</source>
        <translation>Personen oder Bewertungen hinter den Werten</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Select a user to see the list.</source>
        <translation>Wählen Sie eine Person, um die Liste zu sehen.</translation>
    </message>
    <message>
        <source>Users of run %1; a header sorts.</source>
        <translation>Personen des Laufs %1; ein Klick auf die Kopfzeile sortiert.</translation>
    </message>
    <message>
        <source>Open the data of run %1 to measure its users at this β.</source>
        <translation>Öffnen Sie die Daten des Laufs %1, um seine Personen bei diesem β zu messen.</translation>
    </message>
    <message>
        <source>Run %1 has no values per user: its model was not kept.</source>
        <translation>Lauf %1 hat keine Werte je Person: Sein Modell wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Top %1 of user %2</source>
        <translation>Die ersten %1 der Person %2</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Liste wird erstellt</translation>
    </message>
    <message>
        <source>Double click: shows the run on the Runs page</source>
        <translation>Doppelklick: zeigt den Lauf auf der Seite Läufe</translation>
    </message>
</context>
<context>
    <name>equipoise::PointsTable</name>
    <message>
        <source>Points of the sweep</source>
        <translation>Punkte der Versuchsreihe</translation>
    </message>
    <message>
        <source>Half width of the 95 % interval over seeds (Student&apos;s t)</source>
        <translation>Halbe Breite des 95-%-Intervalls über die Startwerte (Student-t)</translation>
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
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Runs behind the means</source>
        <translation>Läufe hinter den Mitteln</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Points no other one of the sweep dominates; the knee lies farthest below the line between the ends of the front</source>
        <translation>Punkte, die kein anderer der Versuchsreihe dominiert; das Knie liegt am weitesten unter der Linie zwischen den Enden der Front</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>equipoise::PresetBar</name>
    <message>
        <source>Keep these values as a preset of your own</source>
        <translation>Diese Werte als eigene Voreinstellung behalten</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>Diese Voreinstellung löschen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Name of the preset, then Enter</source>
        <translation>Name der Voreinstellung, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>What suits most data</source>
        <translation>Was zu den meisten Daten passt</translation>
    </message>
    <message>
        <source>Your values</source>
        <translation>Ihre Werte</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Von Ihnen behalten</translation>
    </message>
    <message>
        <source>Queues one run for each preset, with all else as it is here, and draws their losses into one figure</source>
        <translation>Reiht für jede Voreinstellung einen Lauf ein, alles Übrige wie hier, und zeichnet ihre Verluste in eine Abbildung</translation>
    </message>
    <message numerus="yes">
        <source>Run all %n presets</source>
        <translation>
            <numerusform>%n Voreinstellung ausführen</numerusform>
            <numerusform>Alle %n Voreinstellungen ausführen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::PresetStore</name>
    <message>
        <source>Reading presets</source>
        <translation>Voreinstellungen werden gelesen</translation>
    </message>
    <message>
        <source>Saving presets</source>
        <translation>Voreinstellungen werden gespeichert</translation>
    </message>
</context>
<context>
    <name>equipoise::QualityPlot</name>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, unten</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, oben</translation>
    </message>
</context>
<context>
    <name>equipoise::QueuePanel</name>
    <message>
        <source>Runs appear here: several seeds, several settings, one after another or side by side.</source>
        <translation>Hier erscheinen Läufe: mehrere Startwerte, mehrere Einstellungen, nacheinander oder nebeneinander.</translation>
    </message>
    <message>
        <source>Queue of runs</source>
        <translation>Warteschlange der Läufe</translation>
    </message>
    <message>
        <source>Pause: stops the run; it goes on later to the same bits (P)</source>
        <translation>Pause: hält den Lauf an; er geht später bis aufs Bit gleich weiter (P)</translation>
    </message>
    <message>
        <source>Resume, or try again (R)</source>
        <translation>Fortsetzen oder noch einmal versuchen (R)</translation>
    </message>
    <message>
        <source>Earlier in the queue (Alt+Up)</source>
        <translation>In der Warteschlange nach vorn (Alt+Auf)</translation>
    </message>
    <message>
        <source>Later in the queue (Alt+Down)</source>
        <translation>In der Warteschlange nach hinten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Take off the list; the log keeps what it has (Delete)</source>
        <translation>Aus der Liste nehmen; das Protokoll behält, was es hat (Entf)</translation>
    </message>
    <message>
        <source>Take all finished runs off the list</source>
        <translation>Alle fertigen Läufe aus der Liste nehmen</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>Gleich&amp;zeitig</translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation>Gleichzeitige Läufe</translation>
    </message>
    <message>
        <source>How many runs train side by side; they share the cores. The result of each stays the same to the bit.</source>
        <translation>Wie viele Läufe nebeneinander trainieren; sie teilen sich die Kerne. Das Ergebnis jedes Laufs bleibt bis aufs Bit dasselbe.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle pausieren</translation>
    </message>
    <message>
        <source>Lets the queue start runs again</source>
        <translation>Lässt die Warteschlange wieder Läufe starten</translation>
    </message>
    <message>
        <source>Pauses what trains and starts nothing more until you say so</source>
        <translation>Hält an, was trainiert, und startet nichts mehr, bis Sie es wollen</translation>
    </message>
</context>
<context>
    <name>equipoise::RangeEdit</name>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>equipoise::RankingPage</name>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Lists of a user</source>
        <translation>Listen einer Person</translation>
    </message>
    <message>
        <source>What the chosen runs measured</source>
        <translation>Was die gewählten Läufe gemessen haben</translation>
    </message>
    <message>
        <source>What the chosen runs recommend, side by side</source>
        <translation>Was die gewählten Läufe empfehlen, nebeneinander</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>List length against epoch</source>
        <translation>Listenlänge über der Epoche</translation>
    </message>
    <message>
        <source>Of the lists on the validation part, in the plot against the epoch</source>
        <translation>Der Listen auf dem Validierungsteil, in der Abbildung über der Epoche</translation>
    </message>
    <message>
        <source>k against epoch</source>
        <translation>k über der Epoche</translation>
    </message>
    <message>
        <source>full ranks among all items a user has not rated; uni99 among 99 drawn by chance; file among those of a file. Values of different candidates do not compare.</source>
        <translation>Voll reiht unter allen Titeln, die eine Person nicht bewertet hat; uni99 unter 99 zufällig gezogenen; file unter denen einer Datei. Werte verschiedener Kandidaten sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Some of these runs measured one k only. For the whole curve, enter 1, 2, 3, … as list lengths (Train page, Evaluation) and train again, or from a terminal:</source>
        <translation>Einige dieser Läufe haben nur ein k gemessen. Für die ganze Kurve 1, 2, 3, … als Listenlängen eingeben (Seite „Training“, Auswertung) und noch einmal trainieren, oder in einem Terminal:</translation>
    </message>
    <message>
        <source>Tick one or several runs at the right to see how they rank.</source>
        <translation>Rechts einen oder mehrere Läufe ankreuzen, um zu sehen, wie sie reihen.</translation>
    </message>
    <message>
        <source>No run has finished yet. Train one on the Train page: ranking is measured at the end of every run.</source>
        <translation>Noch ist kein Lauf abgeschlossen. Auf der Seite „Training“ einen trainieren: Am Ende jedes Laufs wird die Rangfolge gemessen.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Das Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>Reading runs</source>
        <translation>Läufe werden gelesen</translation>
    </message>
    <message>
        <source>These runs were not measured in the same way: compare with care.</source>
        <translation>Diese Läufe wurden nicht auf dieselbe Weise gemessen: mit Vorsicht vergleichen.</translation>
    </message>
</context>
<context>
    <name>equipoise::RankingPanel</name>
    <message numerus="yes">
        <source>%1, %n seeds</source>
        <translation>
            <numerusform>%1, %n Startwert</numerusform>
            <numerusform>%1, %n Startwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>Metric against list length</source>
        <translation>Metrik über der Listenlänge</translation>
    </message>
    <message>
        <source>List length k</source>
        <translation>Listenlänge k</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>The chosen runs have no such metric</source>
        <translation>Die gewählten Läufe haben diese Metrik nicht</translation>
    </message>
    <message>
        <source>Validation metric against epoch</source>
        <translation>Validierungsmetrik über der Epoche</translation>
    </message>
    <message>
        <source>Ranking metrics</source>
        <translation>Rangmetriken</translation>
    </message>
    <message>
        <source>Test part, by list length</source>
        <translation>Testteil nach Listenlänge</translation>
    </message>
    <message>
        <source>Validation part, by epoch</source>
        <translation>Validierung nach Epoche</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>%1@k</source>
        <translation>%1@k</translation>
    </message>
    <message>
        <source>No curve: these
models rank nothing
while they train, or
not by this metric.
Try NDCG at 10.</source>
        <translation>Keine Kurve: Diese
Modelle reihen beim
Training nichts oder
nicht nach dieser Metrik.
NDCG bei 10 versuchen.</translation>
    </message>
    <message>
        <source>Validation %1@%2</source>
        <translation>%1@%2 (Validierung)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>What the relevant items were ranked among: full is all items the user has not rated; values of different candidates do not compare</source>
        <translation>Unter was die relevanten Titel gereiht wurden: voll sind alle Titel, die die Person nicht bewertet hat; Werte verschiedener Kandidaten sind nicht vergleichbar</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Length of the lists</source>
        <translation>Länge der Listen</translation>
    </message>
    <message>
        <source>%1: 95 % interval</source>
        <translation>%1: 95-%-Intervall</translation>
    </message>
    <message>
        <source>By Student&apos;s t: over seeds where there are several, else over the users of the run</source>
        <translation>Mit Students t: über Startwerte, wo es mehrere gibt, sonst über die Personen des Laufs</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>equipoise::RecentData</name>
    <message>
        <source>Looking for recent data</source>
        <translation>Zuletzt geöffnete Daten werden gesucht</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 Bewertungen</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>equipoise::ReferenceEdit</name>
    <message>
        <source>Reference point, horizontally</source>
        <translation>Referenzpunkt, waagerecht</translation>
    </message>
    <message>
        <source>Reference point, vertically</source>
        <translation>Referenzpunkt, senkrecht</translation>
    </message>
    <message>
        <source>Place the reference point a tenth of the range beyond the worst points</source>
        <translation>Den Referenzpunkt ein Zehntel des Bereichs hinter die schlechtesten Punkte setzen</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>The hypervolume is the area between the front and this corner. Points beyond it count nothing.</source>
        <translation>Das Hypervolumen ist die Fläche zwischen der Front und dieser Ecke. Punkte jenseits davon zählen nicht.</translation>
    </message>
</context>
<context>
    <name>equipoise::ResultPanel</name>
    <message>
        <source>Metrics of the run</source>
        <translation>Maße des Laufs</translation>
    </message>
    <message>
        <source>Filter metrics</source>
        <translation>Maße filtern</translation>
    </message>
</context>
<context>
    <name>equipoise::RunActions</name>
    <message>
        <source>&amp;Star</source>
        <translation>S&amp;tern</translation>
    </message>
    <message>
        <source>Stars the selected runs, or takes their stars away</source>
        <translation>Gibt den gewählten Läufen einen Stern oder nimmt ihn weg</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>Goes to the tags of the selected runs</source>
        <translation>Geht zu den Schlagwörtern der gewählten Läufe</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Goes to the note of the selected run</source>
        <translation>Geht zur Notiz des gewählten Laufs</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Compares the selected runs; seeds of one setting count as one</source>
        <translation>Vergleicht die gewählten Läufe; Startwerte einer Einstellung zählen als eins</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Puts the settings of the run into the form on the Train page</source>
        <translation>Übernimmt die Einstellungen des Laufs in das Formular auf der Seite Training</translation>
    </message>
    <message>
        <source>Copy Comma&amp;nd</source>
        <translation>Be&amp;fehl kopieren</translation>
    </message>
    <message>
        <source>Copies the command that repeats the run from a terminal</source>
        <translation>Kopiert den Befehl, der den Lauf im Terminal wiederholt</translation>
    </message>
    <message>
        <source>&amp;Open Model</source>
        <translation>&amp;Modell öffnen</translation>
    </message>
    <message>
        <source>Opens the saved model: β slider and recommendations</source>
        <translation>Öffnet das gespeicherte Modell: Regler für β und Empfehlungen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>Goes on from the last epoch, with the same result as without the interruption</source>
        <translation>Geht nach der letzten Epoche weiter, mit demselben Ergebnis wie ohne die Unterbrechung</translation>
    </message>
    <message>
        <source>Show &amp;Files</source>
        <translation>Dateien &amp;zeigen</translation>
    </message>
    <message>
        <source>Opens the folder with the run&apos;s files</source>
        <translation>Öffnet den Ordner mit den Dateien des Laufs</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>Deletes the selected runs; this can be undone</source>
        <translation>Löscht die gewählten Läufe; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Brings deleted runs back</source>
        <translation>Holt gelöschte Läufe zurück</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows as tab-separated text</source>
        <translation>Kopiert die gewählten Zeilen als Text mit Tabulatoren</translation>
    </message>
    <message>
        <source>Needs a model that was saved with the run, and data to use it on</source>
        <translation>Braucht ein Modell, das mit dem Lauf gespeichert wurde, und Daten, auf die es sich anwenden lässt</translation>
    </message>
    <message>
        <source>Only runs that did not finish can be resumed</source>
        <translation>Nur Läufe, die nicht fertig wurden, lassen sich fortsetzen</translation>
    </message>
    <message>
        <source>Open %1 first, the data of this run</source>
        <translation>Öffnen Sie zuerst %1, die Daten dieses Laufs</translation>
    </message>
    <message>
        <source>Ex&amp;port</source>
        <translation>Ex&amp;portieren</translation>
    </message>
    <message>
        <source>Report, figures or bundle of the selected runs, or training again to verify one</source>
        <translation>Bericht, Abbildungen oder Paket der gewählten Läufe, oder neues Training, um einen zu prüfen</translation>
    </message>
    <message>
        <source>Show in Trade-off &amp;Plane</source>
        <translation>In der A&amp;bwägungsebene zeigen</translation>
    </message>
    <message>
        <source>Lays the selected runs into the trade-off plane, beside the sweeps there</source>
        <translation>Legt die gewählten Läufe in die Abwägungsebene, neben die Versuchsreihen dort</translation>
    </message>
</context>
<context>
    <name>equipoise::RunBin</name>
    <message>
        <source>Deleted runs: they can be restored until the bin is emptied</source>
        <translation>Gelöschte Läufe: sie lassen sich zurückholen, bis der Papierkorb geleert wird</translation>
    </message>
    <message>
        <source>&amp;Show Deleted Runs</source>
        <translation>Gelöschte Läufe &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Empty the Bin…</source>
        <translation>Papierkorb &amp;leeren …</translation>
    </message>
    <message>
        <source>&amp;Bin (%1)</source>
        <translation>Papier&amp;korb (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Bin with %n deleted runs</source>
        <translation>
            <numerusform>Papierkorb mit %n gelöschten Lauf</numerusform>
            <numerusform>Papierkorb mit %n gelöschten Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the Bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n deleted runs for good?</source>
        <translation>
            <numerusform>%n gelöschten Lauf endgültig entfernen?</numerusform>
            <numerusform>%n gelöschte Läufe endgültig entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their settings, metrics and curves leave the log. This cannot be undone, and neither can what was done before it.</source>
        <translation>Ihre Einstellungen, Maße und Kurven verschwinden aus dem Protokoll. Das lässt sich nicht rückgängig machen, und auch nicht, was davor geschah.</translation>
    </message>
    <message>
        <source>&amp;Remove for Good</source>
        <translation>&amp;Endgültig entfernen</translation>
    </message>
</context>
<context>
    <name>equipoise::RunBook</name>
    <message>
        <source>Reading the log</source>
        <translation>Das Protokoll wird gelesen</translation>
    </message>
</context>
<context>
    <name>equipoise::RunChoiceModel</name>
    <message>
        <source>%1 · %2 · %3 · seed %4</source>
        <translation>%1 · %2 · %3 · Startwert %4</translation>
    </message>
</context>
<context>
    <name>equipoise::RunChooser</name>
    <message>
        <source>Find runs</source>
        <translation>Läufe finden</translation>
    </message>
    <message>
        <source>Part of a run&apos;s name, data, seed or parameters, such as &lt;i&gt;factors=64&lt;/i&gt;</source>
        <translation>Ein Teil von Name, Daten, Startwert oder Parametern eines Laufs, etwa &lt;i&gt;factors=64&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Tick one or several runs (Space). Seeds of the same settings are shown as one.</source>
        <translation>Einen oder mehrere Läufe ankreuzen (Leertaste). Startwerte derselben Einstellungen werden als eines gezeigt.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs chosen</source>
        <translation>
            <numerusform>%1 von %n Lauf gewählt</numerusform>
            <numerusform>%1 von %n Läufen gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::RunDetail</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Data SHA-256</source>
        <translation>SHA-256 der Daten</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Split SHA-256</source>
        <translation>SHA-256 der Aufteilung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Instruction set</source>
        <translation>Befehlssatz</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Größter Speicherbedarf</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Versuchsreihe</translation>
    </message>
    <message>
        <source>Few users: left out of differences and ratios</source>
        <translation>Wenige Personen: zählt nicht für Differenzen und Verhältnisse</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher er stammt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Double click shows the file in its folder</source>
        <translation>Ein Doppelklick zeigt die Datei in ihrem Ordner</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of the selected runs; where several are selected, those they share. Enter saves them (Ctrl+T)</source>
        <translation>Schlagwörter der gewählten Läufe; bei mehreren die gemeinsamen. Die Eingabetaste speichert sie (Strg+T)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Is saved when you leave it</source>
        <translation>Wird gespeichert, wenn Sie das Feld verlassen</translation>
    </message>
    <message>
        <source>Take the star away (Ctrl+B)</source>
        <translation>Stern wegnehmen (Strg+B)</translation>
    </message>
    <message>
        <source>Star (Ctrl+B)</source>
        <translation>Stern (Strg+B)</translation>
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
        <source>Compare them, or open a report that shows them side by side.</source>
        <translation>Vergleichen Sie sie, oder öffnen Sie einen Bericht, der sie nebeneinander zeigt.</translation>
    </message>
    <message>
        <source>Select a run to see what it measured.</source>
        <translation>Wählen Sie einen Lauf, um zu sehen, was er gemessen hat.</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
    <message>
        <source>Run %1: %2 (%3)</source>
        <translation>Lauf %1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n epochs · %2 · seed %3</source>
        <translation>
            <numerusform>%1 · %n Epoche · %2 · Startwert %3</numerusform>
            <numerusform>%1 · %n Epochen · %2 · Startwert %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::RunEditor</name>
    <message numerus="yes">
        <source>Delete %n runs</source>
        <translation>
            <numerusform>%n Lauf löschen</numerusform>
            <numerusform>%n Läufe löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n runs</source>
        <translation>
            <numerusform>%n Lauf wiederherstellen</numerusform>
            <numerusform>%n Läufe wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n runs</source>
        <translation>
            <numerusform>%n Lauf mit Stern versehen</numerusform>
            <numerusform>%n Läufe mit Stern versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unstar %n runs</source>
        <translation>
            <numerusform>Stern von %n Lauf entfernen</numerusform>
            <numerusform>Stern von %n Läufen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1 vergeben</translation>
    </message>
    <message>
        <source>Remove Tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
    <message>
        <source>Note on Run %1</source>
        <translation>Notiz zu Lauf %1</translation>
    </message>
    <message>
        <source>Writing to the log</source>
        <translation>Das Protokoll wird geschrieben</translation>
    </message>
</context>
<context>
    <name>equipoise::RunExporter</name>
    <message>
        <source>&amp;Report (HTML, PDF, Markdown, LaTeX)…</source>
        <translation>&amp;Bericht (HTML, PDF, Markdown, LaTeX)…</translation>
    </message>
    <message>
        <source>All &amp;Figures as SVG…</source>
        <translation>Alle &amp;Abbildungen als SVG…</translation>
    </message>
    <message>
        <source>All Figures as &amp;PDF…</source>
        <translation>Alle Abbildungen als P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Bundle (zip)…</source>
        <translation>Pa&amp;ket (zip)…</translation>
    </message>
    <message>
        <source>Settings, metrics, curves, values per user, split, model and provenance in one file, for an archive or another machine.</source>
        <translation>Einstellungen, Maße, Kurven, Werte je Person, Aufteilung, Modell und Herkunft in einer Datei, für ein Archiv oder einen anderen Rechner.</translation>
    </message>
    <message>
        <source>&amp;Verify: Train Again and Compare</source>
        <translation>&amp;Prüfen: neu trainieren und vergleichen</translation>
    </message>
    <message>
        <source>Every metric is compared bit for bit. Takes as long as the training took.</source>
        <translation>Jedes Maß wird Bit für Bit verglichen. Dauert so lange wie das Training.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Der Bericht ist geschrieben</translation>
    </message>
    <message>
        <source>Writing the figures</source>
        <translation>Die Abbildungen werden geschrieben</translation>
    </message>
    <message>
        <source>The figures are written</source>
        <translation>Die Abbildungen sind geschrieben</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Das Paket wird geschrieben</translation>
    </message>
    <message>
        <source>The bundle is written</source>
        <translation>Das Paket ist geschrieben</translation>
    </message>
    <message>
        <source>Write Report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation>LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>Write Bundle</source>
        <translation>Paket schreiben</translation>
    </message>
    <message>
        <source>Bundle (*.zip)</source>
        <translation>Paket (*.zip)</translation>
    </message>
    <message>
        <source>Write All Figures</source>
        <translation>Alle Abbildungen schreiben</translation>
    </message>
    <message>
        <source>Import Runs</source>
        <translation>Läufe importieren</translation>
    </message>
    <message>
        <source>Importing runs</source>
        <translation>Läufe werden importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are in the log now; the page Runs shows them.</source>
        <translation>
            <numerusform>%n Lauf ist nun im Protokoll; die Seite Läufe zeigt ihn.</numerusform>
            <numerusform>%n Läufe sind nun im Protokoll; die Seite Läufe zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>V&amp;erify a Saved Bundle…</source>
        <translation>Gespeichertes Bündel p&amp;rüfen …</translation>
    </message>
    <message>
        <source>Trains every run of a bundle again and compares. The data in hand must be theirs.</source>
        <translation>Trainiert jeden Lauf eines Bündels noch einmal und vergleicht. Die geöffneten Daten müssen die seinen sein.</translation>
    </message>
    <message>
        <source>Verify a Bundle</source>
        <translation>Bündel prüfen</translation>
    </message>
    <message>
        <source>Ex&amp;port</source>
        <translation>Ex&amp;portieren</translation>
    </message>
    <message>
        <source>Report, figures or bundle of what is shown, or training again to verify a run</source>
        <translation>Bericht, Abbildungen oder Bündel von dem, was gezeigt wird, oder ein Lauf noch einmal zur Prüfung</translation>
    </message>
    <message>
        <source>Network as &amp;ONNX…</source>
        <translation>Netz als &amp;ONNX …</translation>
    </message>
    <message>
        <source>The trained network for other programs, checked by the ONNX library, and the ids of its users and items beside it.</source>
        <translation>Das trainierte Netz für andere Programme, von der ONNX-Bibliothek geprüft, und daneben die Kennungen seiner Personen und Titel.</translation>
    </message>
    <message>
        <source>Writing the network</source>
        <translation>Netz wird geschrieben</translation>
    </message>
    <message>
        <source>The network is written</source>
        <translation>Das Netz ist geschrieben</translation>
    </message>
    <message>
        <source>Write Network</source>
        <translation>Netz schreiben</translation>
    </message>
    <message>
        <source>ONNX network (*.onnx)</source>
        <translation>ONNX-Netz (*.onnx)</translation>
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
        <source>Va&amp;lidation share</source>
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
        <translation>Listenlän&amp;gen</translation>
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
    <name>equipoise::RunQueue</name>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · Startwert %2</translation>
    </message>
    <message>
        <source>Reading the queue</source>
        <translation>Die Warteschlange wird gelesen</translation>
    </message>
    <message>
        <source>Saving the queue</source>
        <translation>Die Warteschlange wird gespeichert</translation>
    </message>
</context>
<context>
    <name>equipoise::RunQueueModel</name>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>, run %1 in the log</source>
        <translation>, Lauf %1 im Protokoll</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <translation>Braucht %1</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Wird ausgewertet</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
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
        <translation> in %1, ausgewertet in %2, größter Speicherbedarf %3 MB</translation>
    </message>
    <message>
        <source>Paused. It can be resumed and ends with the same bits.</source>
        <translation>Pausiert. Der Lauf lässt sich fortsetzen und endet bis aufs Bit gleich.</translation>
    </message>
    <message>
        <source>Preparing the split</source>
        <translation>Die Aufteilung wird vorbereitet</translation>
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
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>equipoise::RunsFoot</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Brings them back (Ctrl+Z)</source>
        <translation>Holt sie zurück (Strg+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n runs deleted</source>
        <translation>
            <numerusform>%n Lauf gelöscht</numerusform>
            <numerusform>%n Läufe gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::RunsHead</name>
    <message>
        <source>&amp;Group Seeds</source>
        <translation>Startw&amp;erte zusammenfassen</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed become one row with mean and 95 % interval (Ctrl+G)</source>
        <translation>Läufe, die sich nur im Startwert unterscheiden, werden zu einer Zeile mit Mittel und 95-%-Intervall (Strg+G)</translation>
    </message>
    <message>
        <source>Chooses what the table shows: any metric, parameter or field</source>
        <translation>Legt fest, was die Tabelle zeigt: jedes Maß, jeden Parameter, jedes Feld</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
</context>
<context>
    <name>equipoise::RunsModel</name>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seeds</source>
        <translation>
            <numerusform>%n Startwert</numerusform>
            <numerusform>%n Startwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>various</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>The best of those shown that were measured in the same way</source>
        <translation>Der beste der gezeigten, die auf gleiche Weise gemessen wurden</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n seeds; ± half the width of the 95 % interval (Student&apos;s t)</source>
        <translation>
            <numerusform>Mittel über %n Startwert; ± halbe Breite des 95-%-Intervalls (Student-t)</numerusform>
            <numerusform>Mittel über %n Startwerte; ± halbe Breite des 95-%-Intervalls (Student-t)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::RunsPage</name>
    <message>
        <source>No runs yet. What is trained here or with equipoise-cli appears in this list.</source>
        <translation>Noch keine Läufe. Was hier oder mit equipoise-cli trainiert wird, erscheint in dieser Liste.</translation>
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
        <source>Sorting runs</source>
        <translation>Läufe werden sortiert</translation>
    </message>
    <message>
        <source>No run fits the filter. Change it above, or clear it to see all %1 runs.</source>
        <translation>Kein Lauf passt zum Filter. Ändern Sie ihn oben, oder leeren Sie ihn, um alle %1 Läufe zu sehen.</translation>
    </message>
</context>
<context>
    <name>equipoise::RunsView</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <translation>%1 &amp;ausblenden</translation>
    </message>
    <message>
        <source>&amp;Fit the Width</source>
        <translation>&amp;Breite anpassen</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
</context>
<context>
    <name>equipoise::SelectionPanel</name>
    <message>
        <source>Items by minority index</source>
        <translation>Titel nach Minderheitsindex</translation>
    </message>
    <message>
        <source>Users by minority index</source>
        <translation>Personen nach Minderheitsindex</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>User&apos;s &amp;Card</source>
        <translation>&amp;Karte der Person</translation>
    </message>
    <message>
        <source>Filter by title or user</source>
        <translation>Nach Titel oder Person filtern</translation>
    </message>
    <message>
        <source>Items of the selection</source>
        <translation>Titel der Auswahl</translation>
    </message>
    <message>
        <source>Users of the selection</source>
        <translation>Personen der Auswahl</translation>
    </message>
</context>
<context>
    <name>equipoise::SeriesPlot</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
</context>
<context>
    <name>equipoise::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Plots: zoom, move, show everything</source>
        <translation>Abbildungen: vergrößern, verschieben, alles zeigen</translation>
    </message>
    <message>
        <source>Wheel, drag, double click</source>
        <translation>Rad, Ziehen, Doppelklick</translation>
    </message>
    <message>
        <source>Tables: copy the selected rows</source>
        <translation>Tabellen: gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Plots, with the keyboard: move</source>
        <translation>Diagramme mit der Tastatur: verschieben</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Plots, with the keyboard: zoom</source>
        <translation>Diagramme mit der Tastatur: vergrößern, verkleinern</translation>
    </message>
    <message>
        <source>Plots, with the keyboard: show everything</source>
        <translation>Diagramme mit der Tastatur: alles zeigen</translation>
    </message>
    <message>
        <source>To the next plot, table or control, and back</source>
        <translation>Zum nächsten Diagramm, zur nächsten Tabelle oder Eingabe, und zurück</translation>
    </message>
</context>
<context>
    <name>equipoise::StartView</name>
    <message>
        <source>&amp;Demo data</source>
        <translation>Bei&amp;spieldaten</translation>
    </message>
    <message>
        <source>600 users and 40,000 ratings, made from a seed, with two groups of different taste.</source>
        <translation>600 Personen und 40.000 Bewertungen, aus einem Startwert erzeugt, mit zwei Gruppen verschiedenen Geschmacks.</translation>
    </message>
    <message>
        <source>Which ratings shall we look at?</source>
        <translation>Welche Bewertungen sehen wir uns an?</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Guided first experiment</source>
        <translation>&amp;Geführter erster Versuch</translation>
    </message>
    <message>
        <source>Five minutes on demo data: minorities, training, the trade-off, a figure</source>
        <translation>Fünf Minuten mit Beispieldaten: Minderheiten, Training, die Abwägung, eine Abbildung</translation>
    </message>
    <message>
        <source>Folders and files can also be dropped anywhere on the window.</source>
        <translation>Ordner und Dateien lassen sich auch überall auf dem Fenster ablegen.</translation>
    </message>
    <message>
        <source>New here? Five minutes, from demo data to a figure.</source>
        <translation>Neu hier? Fünf Minuten, von Beispieldaten bis zur Abbildung.</translation>
    </message>
    <message>
        <source>&amp;Open a folder or file</source>
        <translation>Ordner oder Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>MovieLens, The Movies Dataset, RecBole, their zips, or any table of ratings.</source>
        <translation>MovieLens, The Movies Dataset, RecBole, Zips davon oder jede Tabelle mit Bewertungen.</translation>
    </message>
    <message>
        <source>Get Movie&amp;Lens</source>
        <translation>MovieLens h&amp;olen</translation>
    </message>
    <message>
        <source>100 thousand to 32 million ratings of films, from the people who collect them.</source>
        <translation>100.000 bis 32 Millionen Filmbewertungen, von denen, die sie sammeln.</translation>
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
        <source>I&amp;mport a Table…</source>
        <translation>Tabelle i&amp;mportieren…</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <translation>Z&amp;urück zu %1</translation>
    </message>
    <message>
        <source>Remove %1 from this list; the file stays</source>
        <translation>%1 aus dieser Liste entfernen; die Datei bleibt</translation>
    </message>
</context>
<context>
    <name>equipoise::SweepBook</name>
    <message>
        <source>Sweep %1: %2, %3</source>
        <translation>Versuchsreihe %1: %2, %3</translation>
    </message>
    <message>
        <source>Opening sweep %1</source>
        <translation>Versuchsreihe %1 wird geöffnet</translation>
    </message>
    <message>
        <source>Listing sweeps</source>
        <translation>Versuchsreihen werden aufgelistet</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>Wird geschätzt</translation>
    </message>
</context>
<context>
    <name>equipoise::SweepList</name>
    <message>
        <source>Not now; it stays in the list of earlier sweeps</source>
        <translation>Nicht jetzt; sie bleibt in der Liste der früheren Versuchsreihen</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs</source>
        <translation>
            <numerusform>%1 von %n Lauf</numerusform>
            <numerusform>%1 von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>No sweep in the log yet</source>
        <translation>Noch keine Versuchsreihe im Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %1 (%2 of %n runs done)</source>
        <translation>
            <numerusform>%1 &amp;fortsetzen (%2 von %n Lauf fertig)</numerusform>
            <numerusform>%1 &amp;fortsetzen (%2 von %n Läufen fertig)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Single Runs…</source>
        <translation>&amp;Einzelne Läufe …</translation>
    </message>
    <message>
        <source>Choose runs on the Runs page, then Show in Trade-off Plane there</source>
        <translation>Auf der Seite Läufe Läufe wählen und dort in der Abwägungsebene zeigen</translation>
    </message>
</context>
<context>
    <name>equipoise::SweepRow</name>
    <message>
        <source>Show this sweep in the figures</source>
        <translation>Diese Versuchsreihe in den Abbildungen zeigen</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Fortschritt der Versuchsreihe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the sweep; runs that finished stay (Esc)</source>
        <translation>Die Versuchsreihe anhalten; fertige Läufe bleiben (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Do the runs that have not finished</source>
        <translation>Die Läufe ausführen, die nicht fertig sind</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Try only the runs that failed again</source>
        <translation>Nur die gescheiterten Läufe noch einmal versuchen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>Add values or seeds; only what is new is trained</source>
        <translation>Werte oder Startwerte hinzufügen; nur Neues wird trainiert</translation>
    </message>
    <message>
        <source>Take this sweep off the page; the log keeps it</source>
        <translation>Diese Versuchsreihe von der Seite nehmen; das Protokoll behält sie</translation>
    </message>
    <message>
        <source>Do the runs that have not finished: %1</source>
        <translation>Die Läufe ausführen, die nicht fertig sind: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n runs failed.</source>
        <translation>
            <numerusform>%n Lauf ist gescheitert.</numerusform>
            <numerusform>%n Läufe sind gescheitert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
</context>
<context>
    <name>equipoise::SweepSetup</name>
    <message>
        <source>S&amp;weep</source>
        <translation>Ve&amp;rsuchsreihe</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>&amp;New sweep instead</source>
        <translation>Stattdessen &amp;neue Versuchsreihe</translation>
    </message>
    <message>
        <source>Trains in the background; results appear as runs finish (F5)</source>
        <translation>Trainiert im Hintergrund; Ergebnisse erscheinen, sobald Läufe fertig sind (F5)</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;weep %1 × %n seeds</source>
        <translation>
            <numerusform>Ve&amp;rsuchsreihe %1 × %n Startwert</numerusform>
            <numerusform>Ve&amp;rsuchsreihe %1 × %n Startwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Add values, parameters or seeds to “%1”; only what is new is trained.</source>
        <translation>Fügen Sie „%1“ Werte, Parameter oder Startwerte hinzu; nur Neues wird trainiert.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Extend by %n runs</source>
        <translation>
            <numerusform>Um %n Lauf &amp;erweitern</numerusform>
            <numerusform>Um %n Läufe &amp;erweitern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; how long they take is known after the first.</source>
        <translation>%1; wie lange sie dauern, ist nach dem ersten bekannt.</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, etwa %2</translation>
    </message>
    <message numerus="yes">
        <source>The median of %n earlier runs on these data</source>
        <translation>
            <numerusform>Nach einem früheren Lauf mit diesen Daten</numerusform>
            <numerusform>Der Median von %n früheren Läufen mit diesen Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The median of %n earlier runs on other data, by the number of ratings</source>
        <translation>
            <numerusform>Nach einem früheren Lauf mit anderen Daten, nach der Zahl der Bewertungen</numerusform>
            <numerusform>Der Median von %n früheren Läufen mit anderen Daten, nach der Zahl der Bewertungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::TableView</name>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>Als &amp;LaTeX kopieren</translation>
    </message>
    <message>
        <source>&amp;Save Table…</source>
        <translation>Tabelle &amp;speichern…</translation>
    </message>
    <message>
        <source>Save Table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>LaTeX table (*.tex)</source>
        <translation>LaTeX-Tabelle (*.tex)</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder that may be written and has room.</source>
        <translation>%1 lässt sich nicht schreiben. Wählen Sie einen Ordner, der beschreibbar ist und Platz hat.</translation>
    </message>
</context>
<context>
    <name>equipoise::TestPanel</name>
    <message>
        <source>Metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Mean over users: the first minus the baseline</source>
        <translation>Mittel über die Personen: das erste minus die Vergleichsbasis</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Of the difference, by Student&apos;s t over users</source>
        <translation>Der Differenz, nach Student-t über die Personen</translation>
    </message>
    <message>
        <source>p (t)</source>
        <translation>p (t)</translation>
    </message>
    <message>
        <source>Paired t test, two-sided, corrected after Holm</source>
        <translation>Gepaarter t-Test, zweiseitig, nach Holm korrigiert</translation>
    </message>
    <message>
        <source>p (Wilcoxon)</source>
        <translation>p (Wilcoxon)</translation>
    </message>
    <message>
        <source>Signed-rank test, two-sided, corrected after Holm</source>
        <translation>Vorzeichen-Rang-Test, zweiseitig, nach Holm korrigiert</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Cohen&apos;s d of the differences</source>
        <translation>Cohens d der Differenzen</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Users for whom the first is better</source>
        <translation>Personen, für die das erste besser ist</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Users for whom both are the same</source>
        <translation>Personen, für die beide gleich sind</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Users for whom the baseline is better</source>
        <translation>Personen, für die die Vergleichsbasis besser ist</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Was getestet wird</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleichsbasis</translation>
    </message>
    <message>
        <source>What it is tested against</source>
        <translation>Wogegen getestet wird</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>Why there is no test</source>
        <translation>Warum es keinen Test gibt</translation>
    </message>
    <message>
        <source>Tests paired over users</source>
        <translation>Tests, gepaart über Personen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>Paired over users: a user&apos;s values are means over %n pairs of runs with the same data, split and evaluation.</source>
        <translation>
            <numerusform>Gepaart über Personen: Die Werte einer Person stammen aus %n Paar von Läufen mit gleichen Daten, gleicher Aufteilung und gleicher Auswertung.</numerusform>
            <numerusform>Gepaart über Personen: Die Werte einer Person sind Mittel über %n Paare von Läufen mit gleichen Daten, gleicher Aufteilung und gleicher Auswertung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p values are corrected after Holm over all %n tests of this comparison.</source>
        <translation>
            <numerusform>p-Werte sind nach Holm über den %n Test dieses Vergleichs korrigiert.</numerusform>
            <numerusform>p-Werte sind nach Holm über alle %n Tests dieses Vergleichs korrigiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No test: no two of their runs were measured in the same way on the same rows, so the users&apos; values do not belong together. What differs:</source>
        <translation>Kein Test: Keine zwei ihrer Läufe wurden auf gleiche Weise an denselben Zeilen gemessen, daher gehören die Werte der Personen nicht zusammen. Was sich unterscheidet:</translation>
    </message>
    <message>
        <source>Train both with the same data, split, seed and evaluation to test one against the other.</source>
        <translation>Trainieren Sie beide mit gleichen Daten, gleicher Aufteilung, gleichem Startwert und gleicher Auswertung, um sie gegeneinander zu testen.</translation>
    </message>
</context>
<context>
    <name>equipoise::TradeOffFigures</name>
    <message>
        <source>Drawing the trade-off</source>
        <translation>Die Abwägung wird gezeichnet</translation>
    </message>
    <message>
        <source>all runs</source>
        <translation>alle Läufe</translation>
    </message>
</context>
<context>
    <name>equipoise::TradeOffPage</name>
    <message>
        <source>Accuracy against fairness</source>
        <translation>Genauigkeit gegen Fairness</translation>
    </message>
    <message>
        <source>A sweep needs ratings</source>
        <translation>Ein Durchlauf braucht Bewertungen</translation>
    </message>
    <message>
        <source>Choose at the right what to vary, then sweep; or open an earlier sweep.</source>
        <translation>Wählen Sie rechts, was sich ändern soll, und starten Sie dann die Versuchsreihe; oder öffnen Sie eine frühere.</translation>
    </message>
    <message>
        <source>Earlier s&amp;weeps</source>
        <translation>Frühere Ver&amp;suchsreihen</translation>
    </message>
    <message>
        <source>Sweeps of the log, to be laid over each other in one figure</source>
        <translation>Versuchsreihen des Protokolls, die sich in einer Abbildung übereinanderlegen lassen</translation>
    </message>
    <message>
        <source>&amp;Points, means over seeds</source>
        <translation>&amp;Punkte, Mittel über Startwerte</translation>
    </message>
    <message>
        <source>Se&amp;lected point</source>
        <translation>Ausge&amp;wählter Punkt</translation>
    </message>
    <message>
        <source>M&amp;ove β</source>
        <translation>β &amp;verschieben</translation>
    </message>
    <message>
        <source>Runs without results have no place in the plane: %1.</source>
        <translation>Läufe ohne Ergebnis haben keinen Platz in der Ebene: %1.</translation>
    </message>
    <message>
        <source>Alon&amp;g the parameter</source>
        <translation>Parame&amp;ter</translation>
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
    <message>
        <source>Reference of the hypervolume</source>
        <translation>Referenz des Hypervolumens</translation>
    </message>
</context>
<context>
    <name>equipoise::TradeOffView</name>
    <message>
        <source>%1 (rating units)</source>
        <translation>%1 (Bewertungspunkte)</translation>
    </message>
    <message>
        <source>Metric on the horizontal axis</source>
        <translation>Maß auf der waagerechten Achse</translation>
    </message>
    <message>
        <source>Metric on the vertical axis</source>
        <translation>Maß auf der senkrechten Achse</translation>
    </message>
    <message>
        <source>Accuracy against fairness</source>
        <translation>Genauigkeit gegen Fairness</translation>
    </message>
    <message>
        <source>Points appear as runs finish</source>
        <translation>Punkte erscheinen, sobald Läufe fertig sind</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>What is drawn against the parameter</source>
        <translation>Was über dem Parameter aufgetragen wird</translation>
    </message>
    <message>
        <source>Parameter along the axis</source>
        <translation>Parameter auf der Achse</translation>
    </message>
    <message>
        <source>Errors against the parameter</source>
        <translation>Fehler über dem Parameter</translation>
    </message>
    <message>
        <source>One value per setting, with its interval over seeds</source>
        <translation>Ein Wert je Einstellung, mit seinem Intervall über die Startwerte</translation>
    </message>
    <message>
        <source>Both errors, normalised</source>
        <translation>Beide Fehler, normiert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Hypervolume %1</source>
        <translation>Hypervolumen %1</translation>
    </message>
    <message>
        <source>Error, min–max normalised</source>
        <translation>Fehler, Min-Max-normiert</translation>
    </message>
    <message>
        <source>Accuracy error</source>
        <translation>Genauigkeitsfehler</translation>
    </message>
    <message>
        <source>Fairness error</source>
        <translation>Fairnessfehler</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Against the parameter</source>
        <translation>Gegen den Parameter</translation>
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
        <translation>Ein Modell und seine Parameter wählen, dann trainieren.</translation>
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
        <source>Metrics on the test ratings</source>
        <translation>Maße auf den Testbewertungen</translation>
    </message>
    <message numerus="yes">
        <source>%n runs are left from last time.</source>
        <translation>
            <numerusform>%n Lauf ist vom letzten Mal übrig.</numerusform>
            <numerusform>%n Läufe sind vom letzten Mal übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;Continue&quot; lets those that wait start; those that were interrupted can be resumed.</source>
        <translation>„Weiter“ lässt die wartenden starten; unterbrochene lassen sich fortsetzen.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>%1, seed %2, on %3</source>
        <translation>%1, Startwert %2, mit %3</translation>
    </message>
</context>
<context>
    <name>equipoise::TrainSide</name>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Zahl der Startwerte</translation>
    </message>
    <message>
        <source>Trains that many runs, with the seed above, the next one, and so on: their spread gives the intervals. 5 is a good number to report.</source>
        <translation>Trainiert so viele Läufe, mit dem Startwert oben, dem nächsten und so weiter: Ihre Streuung ergibt die Intervalle. 5 ist eine gute Zahl für Veröffentlichungen.</translation>
    </message>
    <message>
        <source>Runs &amp;with different seeds</source>
        <translation>Läufe mit verschiedenen Start&amp;werten</translation>
    </message>
    <message>
        <source>Trains the model with these settings (Ctrl+R)</source>
        <translation>Trainiert das Modell mit diesen Einstellungen (Strg+R)</translation>
    </message>
    <message>
        <source>Stops the run shown; it can go on later to the same bits (Esc)</source>
        <translation>Hält den gezeigten Lauf an; er kann später bis aufs Bit gleich weitergehen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue %n runs</source>
        <translation>
            <numerusform>%n Lauf &amp;einreihen</numerusform>
            <numerusform>%n Läufe &amp;einreihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Train %n runs</source>
        <translation>
            <numerusform>%n Lauf &amp;trainieren</numerusform>
            <numerusform>%n Läufe &amp;trainieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Einreihen</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>Wird geschätzt</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Will take %1, %2 of memory, as run %3 did.</source>
        <translation>Braucht %1 und %2 Speicher, wie Lauf %3.</translation>
    </message>
    <message>
        <source>Will take some %1, %2 of memory, judging by run %3.</source>
        <translation>Braucht etwa %1 und %2 Speicher, nach Lauf %3 zu urteilen.</translation>
    </message>
    <message>
        <source>At most, if no run ends early for lack of progress, with one run at a time.</source>
        <translation>Höchstens, wenn kein Lauf mangels Fortschritt früher endet, bei einem Lauf zur Zeit.</translation>
    </message>
    <message>
        <source>Weights, what the optimiser remembers of them, and the kept best state; judged by the sizes of layers and data.</source>
        <translation>Gewichte, was sich der Optimierer zu ihnen merkt und der aufbewahrte beste Stand; geschätzt nach der Größe von Schichten und Daten.</translation>
    </message>
    <message>
        <source>Training takes about %1 of memory beside the data.</source>
        <translation>Das Training braucht neben den Daten etwa %1 Speicher.</translation>
    </message>
</context>
<context>
    <name>equipoise::UserCard</name>
    <message>
        <source>The user&apos;s ratings</source>
        <translation>Bewertungen der Person</translation>
    </message>
    <message>
        <source>Recommended to the user</source>
        <translation>Der Person empfohlen</translation>
    </message>
    <message>
        <source>A user&apos;s card</source>
        <translation>Karte einer Person</translation>
    </message>
    <message>
        <source>which leaves the group open</source>
        <translation>der die Gruppe offenlässt</translation>
    </message>
    <message>
        <source>whose sign names the group rightly</source>
        <translation>dessen Vorzeichen die Gruppe richtig nennt</translation>
    </message>
    <message>
        <source>whose sign names the other group</source>
        <translation>dessen Vorzeichen die andere Gruppe nennt</translation>
    </message>
    <message>
        <source>Of the minority. UM %1, %2: the sum of what %3 ratings add.</source>
        <translation>Aus der Minderheit. UM %1, %2: die Summe dessen, was %3 Bewertungen beitragen.</translation>
    </message>
    <message>
        <source>Of the majority. UM %1, %2: the sum of what %3 ratings add.</source>
        <translation>Aus der Mehrheit. UM %1, %2: die Summe dessen, was %3 Bewertungen beitragen.</translation>
    </message>
    <message>
        <source>Train a model, or open a saved one on the Trade-off page, to see what it recommends here.</source>
        <translation>Trainieren Sie ein Modell, oder öffnen Sie ein gespeichertes auf der Seite Abwägung, um zu sehen, was es hier empfiehlt.</translation>
    </message>
    <message>
        <source>Recommended by %1 at β = %2</source>
        <translation>Empfohlen von %1 bei β = %2</translation>
    </message>
    <message>
        <source>Recommended by %1</source>
        <translation>Empfohlen von %1</translation>
    </message>
</context>
<context>
    <name>equipoise::UserChooser</name>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Type an id, or attributes such as &lt;i&gt;female writer&lt;/i&gt; or &lt;i&gt;age=25&lt;/i&gt;, and choose</source>
        <translation>Geben Sie eine Kennung oder Merkmale wie &lt;i&gt;female writer&lt;/i&gt; oder &lt;i&gt;age=25&lt;/i&gt; ein, und wählen Sie</translation>
    </message>
    <message>
        <source>Previous user</source>
        <translation>Vorige Person</translation>
    </message>
    <message>
        <source>Next user</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>A user of the minority, by chance</source>
        <translation>Eine zufällige Person der Minderheit</translation>
    </message>
</context>
<context>
    <name>equipoise::UserListsPanel</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Tick up to %1 runs at the right to see what they recommend to a user.</source>
        <translation>Rechts bis zu %1 Läufe ankreuzen, um zu sehen, was sie einer Person empfehlen.</translation>
    </message>
    <message>
        <source>Open the data the runs were trained on to choose a user: %1</source>
        <translation>Die Daten öffnen, auf denen die Läufe trainiert wurden, um eine Person zu wählen: %1</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>Die Modelle werden gelesen …</translation>
    </message>
    <message>
        <source>Reading models</source>
        <translation>Modelle werden gelesen</translation>
    </message>
    <message>
        <source>Only the first %1 of the %2 chosen runs have room</source>
        <translation>Nur die ersten %1 der %2 gewählten Läufe haben Platz</translation>
    </message>
    <message>
        <source>Open the data these runs were trained on: %1</source>
        <translation>Die Daten öffnen, auf denen diese Läufe trainiert wurden: %1</translation>
    </message>
    <message>
        <source>Train again with the model kept to see its lists.</source>
        <translation>Noch einmal trainieren und das Modell aufheben, um seine Listen zu sehen.</translation>
    </message>
    <message>
        <source>Not all chosen runs have lists.</source>
        <translation>Nicht alle gewählten Läufe haben Listen.</translation>
    </message>
    <message>
        <source>List of run %1</source>
        <translation>Liste von Lauf %1</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listen werden gemacht</translation>
    </message>
    <message>
        <source>%1 of %2 as in the first list</source>
        <translation>%1 von %2 wie in der ersten Liste</translation>
    </message>
</context>
<context>
    <name>equipoise::VariationsForm</name>
    <message>
        <source>&amp;Add another parameter</source>
        <translation>Weiteren Parameter hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Makes a grid: every value of one parameter with every value of the others.</source>
        <translation>Ergibt ein Gitter: jeder Wert eines Parameters mit jedem Wert der anderen.</translation>
    </message>
    <message>
        <source>Runs with different seeds, for 95 % intervals; 5 is usual in a paper.</source>
        <translation>Läufe mit verschiedenen Startwerten, für 95-%-Intervalle; 5 sind in Veröffentlichungen üblich.</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>Start&amp;werte</translation>
    </message>
    <message>
        <source>β, weight of accuracy</source>
        <translation>β, Gewicht der Genauigkeit</translation>
    </message>
    <message>
        <source>Parameter that varies</source>
        <translation>Parameter, der sich ändert</translation>
    </message>
    <message>
        <source>What changes from run to run. β is an input of a trained model: one run serves all its values.</source>
        <translation>Was sich von Lauf zu Lauf ändert. β ist eine Eingabe eines trainierten Modells: Ein Lauf genügt für alle seine Werte.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>From:to:step, as in 0:1:0.1, or a list, as in 10,20,40.</source>
        <translation>Von:bis:Schritt, etwa 0:1:0.1, oder eine Liste, etwa 10,20,40.</translation>
    </message>
    <message>
        <source>10,20,40 or 0:1:0.1</source>
        <translation>10,20,40 oder 0:1:0.1</translation>
    </message>
    <message>
        <source>Vary one parameter less</source>
        <translation>Einen Parameter weniger ändern</translation>
    </message>
</context>
<context>
    <name>equipoise::VerdictPanel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>A metric, or a point of a curve: name@epoch</source>
        <translation>Ein Maß oder ein Punkt einer Kurve: Name@Epoche</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Protokolliert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Now minus logged; a dash where nothing differs</source>
        <translation>Jetzt minus protokolliert; ein Strich, wo nichts abweicht</translation>
    </message>
    <message>
        <source>What the verification showed</source>
        <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
        <source>Filter values</source>
        <translation>Werte filtern</translation>
    </message>
    <message>
        <source>Values logged and now</source>
        <translation>Werte protokolliert und jetzt</translation>
    </message>
    <message>
        <source>Put the verdict away</source>
        <translation>Ergebnis schließen</translation>
    </message>
</context>
<context>
    <name>equipoise::Verifier</name>
    <message>
        <source>Run %1: all %2 values are the same to the bit.</source>
        <translation>Lauf %1: alle %2 Werte stimmen bis aufs Bit überein.</translation>
    </message>
    <message>
        <source>Run %1: %2 of %3 values differ; they should be the same to the bit.</source>
        <translation>Lauf %1: %2 von %3 Werten weichen ab; sie sollten bis aufs Bit übereinstimmen.</translation>
    </message>
    <message>
        <source>Run %1: all %2 values agree within %3 % or %4.</source>
        <translation>Lauf %1: alle %2 Werte stimmen bis auf %3 % oder %4 überein.</translation>
    </message>
    <message>
        <source>Run %1: %5 of %2 values differ by more than %3 % or %4.</source>
        <translation>Lauf %1: %5 von %2 Werten weichen um mehr als %3 % oder %4 ab.</translation>
    </message>
    <message>
        <source>It was logged with %1 and trained now with %2: bits are promised within one instruction set.</source>
        <translation>Er wurde mit %1 protokolliert und jetzt mit %2 trainiert: gleiche Bits sind nur innerhalb eines Befehlssatzes zugesagt.</translation>
    </message>
    <message>
        <source>The split is another one.</source>
        <translation>Die Aufteilung ist eine andere.</translation>
    </message>
    <message>
        <source>Bundle %1</source>
        <translation>Bündel %1</translation>
    </message>
    <message>
        <source>Verifying run %1</source>
        <translation>Lauf %1 wird geprüft</translation>
    </message>
    <message>
        <source>Verifying a bundle</source>
        <translation>Ein Bündel wird geprüft</translation>
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
    <message>
        <source>Measure how long the event loop is blocked; printed at the end.</source>
        <translation>Misst, wie lange die Ereignisschleife blockiert ist; wird am Ende ausgegeben.</translation>
    </message>
</context>
</TS>
