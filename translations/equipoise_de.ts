<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
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
        <source>Show &amp;All</source>
        <translation>A&amp;lles zeigen</translation>
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
