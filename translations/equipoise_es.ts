<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>BetaTables</name>
    <message>
        <source>left, was %1</source>
        <translation>salió, estaba en %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Over all users</source>
        <translation>Sobre todos los usuarios</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Against β = %1, with which this β is compared</source>
        <translation>Frente a β = %1, con el que se compara este β</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <source>Minority</source>
        <translation>Minoría</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Brecha</translation>
    </message>
    <message>
        <source>Minority minus majority</source>
        <translation>Minoría menos mayoría</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Puesto en la lista</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Predicted rating</source>
        <translation>Valoración predicha</translation>
    </message>
    <message>
        <source>IM</source>
        <translation>IM</translation>
    </message>
    <message>
        <source>Item minority index from the training ratings, scaled to −1 … 1: above 0 the majority likes it more, below 0 the minority</source>
        <translation>Índice de minoría del ítem según las valoraciones de entrenamiento, escalado a −1 … 1: sobre 0 gusta más a la mayoría, bajo 0 a la minoría</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Places gained (▲) or lost (▼) against the β compared with; those that left come last</source>
        <translation>Puestos ganados (▲) o perdidos (▼) frente a el β de comparación; los que salieron van al final</translation>
    </message>
</context>
<context>
    <name>DisclosureTables</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Time spent (s)</source>
        <translation>Tiempo empleado (s)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>What she gave</source>
        <translation>La que dio la persona</translation>
    </message>
    <message>
        <source>β</source>
        <translation>β</translation>
    </message>
    <message>
        <source>How unwilling she is to have this rating used, from 0 to 1</source>
        <translation>Con cuánta renuencia vería usada esta valoración, de 0 a 1</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influencia</translation>
    </message>
    <message>
        <source>By how much everybody&apos;s loss on their held-out items, in sum, rises when this rating is hidden: above 0 it helps, below 0 it hurts</source>
        <translation>Cuánto sube, en suma, la pérdida de todos en sus ítems reservados si se oculta esta valoración: por encima de 0 ayuda, por debajo de 0 perjudica</translation>
    </message>
    <message>
        <source>By how much the loss on her held-out item rises when this rating is hidden: above 0 it helps, below 0 it hurts</source>
        <translation>Cuánto sube la pérdida en su ítem reservado si se oculta esta valoración: por encima de 0 ayuda, por debajo de 0 perjudica</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Divulgada</translation>
    </message>
    <message>
        <source>Disclosed where its influence is above λβ</source>
        <translation>Se divulga donde su influencia supera λβ</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>hurts</source>
        <translation>perjudica</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>✓ disclosed</source>
        <translation>✓ divulgada</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contra</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>Of the influence method; the other discloses as much unwillingness</source>
        <translation>Del método de influencia; el otro divulga la misma renuencia</translation>
    </message>
    <message>
        <source>wv</source>
        <translation>wv</translation>
    </message>
    <message>
        <source>Willingness violation, mean over draws</source>
        <translation>Violación de la voluntad, media de los sorteos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Influence minus the other, paired by draw</source>
        <translation>Influencia menos el otro, por parejas de sorteo</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Of the difference, by Student&apos;s t over the draws</source>
        <translation>De la diferencia, con la t de Student sobre los sorteos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Better in the metric&apos;s direction; whether the two intervals overlap</source>
        <translation>Mejor en el sentido de la métrica; si los dos intervalos se solapan</translation>
    </message>
    <message>
        <source>better, one draw</source>
        <translation>mejor, un sorteo</translation>
    </message>
    <message>
        <source>not better, one draw</source>
        <translation>no mejor, un sorteo</translation>
    </message>
    <message>
        <source>better, intervals overlap</source>
        <translation>mejor, intervalos solapados</translation>
    </message>
    <message>
        <source>better, intervals apart</source>
        <translation>mejor, intervalos separados</translation>
    </message>
    <message>
        <source>not better, intervals overlap</source>
        <translation>no mejor, intervalos solapados</translation>
    </message>
    <message>
        <source>worse, intervals apart</source>
        <translation>peor, intervalos separados</translation>
    </message>
    <message>
        <source>The rating that was removed</source>
        <translation>La valoración retirada</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicho</translation>
    </message>
    <message>
        <source>Change of the loss on her held-out item, by influence</source>
        <translation>Cambio de la pérdida en su ítem reservado, según la influencia</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>The same after training again without the rating</source>
        <translation>Lo mismo tras entrenar de nuevo sin la valoración</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>The folder cannot be written to</source>
        <translation>No se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elija otra carpeta</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>No se puede crear la carpeta</translation>
    </message>
    <message>
        <source>There is not enough room on the disk</source>
        <translation>No hay espacio suficiente en el disco</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <translation>%1 libres, %2 necesarios</translation>
    </message>
    <message>
        <source>Make room or choose another folder</source>
        <translation>Libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <source>The server&apos;s checksum cannot be read</source>
        <translation>No se puede leer la suma de comprobación del servidor</translation>
    </message>
    <message>
        <source>Try again later, or download the file with a browser and open it</source>
        <translation>Inténtelo más tarde, o descargue el archivo con un navegador y ábralo</translation>
    </message>
    <message>
        <source>The downloaded file cannot be read</source>
        <translation>No se puede leer el archivo descargado</translation>
    </message>
    <message>
        <source>comparing the checksum</source>
        <translation>comparando la suma de comprobación</translation>
    </message>
    <message>
        <source>asking the server</source>
        <translation>consultando al servidor</translation>
    </message>
    <message>
        <source>The checksum differs: the file did not arrive as it was sent</source>
        <translation>La suma de comprobación difiere: el archivo no llegó como se envió</translation>
    </message>
    <message>
        <source>MD5 %1 instead of %2</source>
        <translation>MD5 %1 en lugar de %2</translation>
    </message>
    <message>
        <source>What had come was thrown away; download it again</source>
        <translation>Se descartó lo recibido; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>The finished file cannot be given its name</source>
        <translation>No se puede dar su nombre al archivo terminado</translation>
    </message>
    <message>
        <source>The server has no such file</source>
        <translation>El servidor no tiene ese archivo</translation>
    </message>
    <message>
        <source>Look for it on grouplens.org and open the file you get there</source>
        <translation>Búsquelo en grouplens.org y abra el archivo que obtenga allí</translation>
    </message>
    <message>
        <source>The server refuses</source>
        <translation>El servidor rechaza la petición</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Inténtelo más tarde</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>Se cortó la conexión</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede acceder al servidor</translation>
    </message>
    <message>
        <source>%1 are kept; resume when the network is back</source>
        <translation>Se conservan %1; reanude cuando vuelva la red</translation>
    </message>
    <message>
        <source>Check the network connection and try again</source>
        <translation>Compruebe la conexión de red e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The disk takes no more</source>
        <translation>El disco no admite más</translation>
    </message>
    <message>
        <source>Make room or choose another folder, then resume</source>
        <translation>Libere espacio o elija otra carpeta y luego reanude</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Una columna (IEEE, ACM)</translation>
    </message>
    <message>
        <source>Two columns (IEEE, ACM)</source>
        <translation>Dos columnas (IEEE, ACM)</translation>
    </message>
    <message>
        <source>Slide, 16 to 9</source>
        <translation>Diapositiva, 16 a 9</translation>
    </message>
</context>
<context>
    <name>GroupTables</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Over all users</source>
        <translation>Sobre todas las personas</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Between the largest and the smallest value of the groups that are large enough</source>
        <translation>Entre el valor mayor y el menor de los grupos suficientemente grandes</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Smallest by largest value: 1 where all groups fare the same</source>
        <translation>Valor menor entre mayor: 1 donde a todos los grupos les va igual</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>The group that fares worst</source>
        <translation>El grupo al que le va peor</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>The group that fares best</source>
        <translation>El grupo al que le va mejor</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Of the difference: over seeds paired by Student&apos;s t, over the users of one run by Welch&apos;s. It does not know that the two groups are the outermost of several</source>
        <translation>De la diferencia: sobre semillas, emparejado con la t de Student; sobre las personas de una ejecución, con la de Welch. No sabe que los dos grupos son los extremos de varios</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Users or ratings behind the value; of several seeds, the fewest</source>
        <translation>Personas o valoraciones tras el valor; de varias semillas, las menos</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>By Student&apos;s t: over seeds where there are several, else over the users of the group</source>
        <translation>Con la t de Student: sobre semillas donde hay varias; si no, sobre las personas del grupo</translation>
    </message>
    <message>
        <source>To the best</source>
        <translation>Hasta la mejor</translation>
    </message>
    <message>
        <source>Value minus that of the group that fares best</source>
        <translation>Valor menos el del grupo al que le va mejor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>few users</source>
        <translation>pocas personas</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>Too few users to tell: left out of difference and ratio</source>
        <translation>Muy pocas personas para decirlo: fuera de la diferencia y la razón</translation>
    </message>
</context>
<context>
    <name>HelpCards</name>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>smaller is better</source>
        <translation>menor es mejor</translation>
    </message>
    <message>
        <source>larger is better</source>
        <translation>mayor es mejor</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>En tablas</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valor inicial</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Conceptos</translation>
    </message>
    <message>
        <source>Disclosure study</source>
        <translation>Estudio de divulgación</translation>
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
        <translation>Puesto en la lista</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Predicted rating, or a score where the model predicts none</source>
        <translation>Valoración predicha, o una puntuación si el modelo no predice ninguna</translation>
    </message>
    <message>
        <source>IM</source>
        <translation>IM</translation>
    </message>
    <message>
        <source>Item minority index of the training ratings: above 0 the majority likes it more, below 0 the minority</source>
        <translation>Índice de minoría del ítem en las valoraciones de entrenamiento: sobre 0 gusta más a la mayoría, bajo 0 a la minoría</translation>
    </message>
    <message>
        <source>A relevant test item of the user</source>
        <translation>Un ítem de prueba relevante de la persona</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Places gained (▲) or lost (▼) against the list compared with; what left it comes last</source>
        <translation>Puestos ganados (▲) o perdidos (▼) frente a la lista de referencia; lo que salió de ella va al final</translation>
    </message>
    <message>
        <source>left, was %1</source>
        <translation>salió, estaba en %1</translation>
    </message>
    <message>
        <source>No relevant test item</source>
        <translation>Ningún ítem de prueba relevante</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n relevant test items hit</source>
        <translation>
            <numerusform>%1 de %n ítem de prueba relevante acertado</numerusform>
            <numerusform>%1 de %n ítems de prueba relevantes acertados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, seed %3</source>
        <translation>%1 · %2, semilla %3</translation>
    </message>
    <message>
        <source>%1 did not finish</source>
        <translation>%1 no terminó</translation>
    </message>
    <message>
        <source>%1 was trained on other data</source>
        <translation>%1 se entrenó con otros datos</translation>
    </message>
    <message>
        <source>%1: its model was not kept</source>
        <translation>%1: no se conservó su modelo</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Like the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
</context>
<context>
    <name>MinorityTables</name>
    <message>
        <source>majority</source>
        <translation>mayoría</translation>
    </message>
    <message>
        <source>minority</source>
        <translation>minoría</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>IM</source>
        <translation>IM</translation>
    </message>
    <message>
        <source>Item minority index, scaled to −1 … 1: above 0 the majority likes it more, below 0 the minority</source>
        <translation>Índice de minoría del ítem, escalado a −1 … 1: sobre 0 gusta más a la mayoría, bajo 0 a la minoría</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>Low end of the 95 % interval of IM: Wilson&apos;s intervals of both groups&apos; shares of likes, put together by Newcombe&apos;s rule</source>
        <translation>Extremo inferior del intervalo del 95 % de IM: intervalos de Wilson de la proporción de gustos de ambos grupos, combinados con la regla de Newcombe</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>High end of the 95 % interval of IM</source>
        <translation>Extremo superior del intervalo del 95 % de IM</translation>
    </message>
    <message>
        <source>Leans to</source>
        <translation>Se inclina a</translation>
    </message>
    <message>
        <source>Whom it speaks to, where the interval of the raw index leaves no doubt</source>
        <translation>A quién atrae, donde el intervalo del índice bruto no deja dudas</translation>
    </message>
    <message>
        <source>Maj. +</source>
        <translation>May. +</translation>
    </message>
    <message>
        <source>Likes of the majority</source>
        <translation>Votos a favor de la mayoría</translation>
    </message>
    <message>
        <source>Maj. −</source>
        <translation>May. −</translation>
    </message>
    <message>
        <source>Dislikes of the majority</source>
        <translation>Votos en contra de la mayoría</translation>
    </message>
    <message>
        <source>Min. +</source>
        <translation>Min. +</translation>
    </message>
    <message>
        <source>Likes of the minority</source>
        <translation>Votos a favor de la minoría</translation>
    </message>
    <message>
        <source>Min. −</source>
        <translation>Min. −</translation>
    </message>
    <message>
        <source>Dislikes of the minority</source>
        <translation>Votos en contra de la minoría</translation>
    </message>
    <message>
        <source>%1
n = %2 votes, %3 of them of the minority</source>
        <translation>%1
n = %2 votos, %3 de ellos de la minoría</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>UM</source>
        <translation>UM</translation>
    </message>
    <message>
        <source>User minority index: above 0 she likes what the majority likes more, below 0 what the minority does</source>
        <translation>Índice de minoría del usuario: sobre 0 le gusta lo que gusta más a la mayoría, bajo 0 lo que gusta más a la minoría</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Rated item</source>
        <translation>Ítem valorado</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Item minority index, scaled to −1 … 1</source>
        <translation>Índice de minoría del ítem, escalado a −1 … 1</translation>
    </message>
    <message>
        <source>Adds to UM</source>
        <translation>Aporta a UM</translation>
    </message>
    <message>
        <source>(rating − threshold) · IM / ((highest rating − threshold) · number of ratings); the sum of the column is UM</source>
        <translation>(valoración − umbral) · IM / ((valoración máxima − umbral) · número de valoraciones); la suma de la columna es UM</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>Fecha de valoración</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Recommended item</source>
        <translation>Ítem recomendado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, inferior</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, superior</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Tiempo (s)</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Memory (MiB)</source>
        <translation>Memoria (MiB)</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>A parameter or setting of the run</source>
        <translation>Un parámetro o ajuste de la ejecución</translation>
    </message>
    <message>
        <source>Time spent training and evaluating</source>
        <translation>Tiempo dedicado a entrenar y evaluar</translation>
    </message>
    <message>
        <source>Most memory the program held</source>
        <translation>Máximo de memoria que ocupó el programa</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, eliminada</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Parte (%)</translation>
    </message>
    <message>
        <source>Share of all users</source>
        <translation>Parte de todos los usuarios</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Acierto</translation>
    </message>
    <message>
        <source>Users whose UM has the sign of their group: above 0 for the majority, below for the minority</source>
        <translation>Usuarios cuyo UM tiene el signo de su grupo: sobre 0 la mayoría, bajo 0 la minoría</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Right (%)</source>
        <translation>Acierto (%)</translation>
    </message>
    <message>
        <source>Users with UM = 0 are left out of both counts</source>
        <translation>Los usuarios con UM = 0 no cuentan en ninguno</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <source>Minority</source>
        <translation>Minoría</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Todos los usuarios</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>IM</source>
        <translation>IM</translation>
    </message>
    <message>
        <source>Item minority index, scaled to −1 … 1: above 0 the majority likes it more, below 0 the minority</source>
        <translation>Índice de minoría del ítem, escalado a −1 … 1: sobre 0 gusta más a la mayoría, bajo 0 a la minoría</translation>
    </message>
    <message>
        <source>n maj.</source>
        <translation>n may.</translation>
    </message>
    <message>
        <source>Likes and dislikes of the majority behind the index</source>
        <translation>Votos a favor y en contra de la mayoría tras el índice</translation>
    </message>
    <message>
        <source>n min.</source>
        <translation>n min.</translation>
    </message>
    <message>
        <source>Likes and dislikes of the minority behind the index</source>
        <translation>Votos a favor y en contra de la minoría tras el índice</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>menor</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>mayor</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>Listed items, rated or not</source>
        <translation>Ítems de la lista, valorados o no</translation>
    </message>
    <message>
        <source>Users with this value</source>
        <translation>Usuarios con este valor</translation>
    </message>
    <message>
        <source>Share of all listed items</source>
        <translation>Parte de todos los ítems de la lista</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Ratings these items got</source>
        <translation>Valoraciones que recibieron estos ítems</translation>
    </message>
    <message>
        <source>Ratings these users gave</source>
        <translation>Valoraciones que dieron estos usuarios</translation>
    </message>
    <message>
        <source>Share of all ratings</source>
        <translation>Parte de todas las valoraciones</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean of these ratings</source>
        <translation>Media de estas valoraciones</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>A majority user is right where UM is above 0, a minority user where it is below; UM = 0 is left out.</source>
        <translation>Un usuario de la mayoría está bien clasificado si UM es mayor que 0; uno de la minoría, si es menor; UM = 0 no cuenta.</translation>
    </message>
    <message>
        <source>A network over the factors of user and item that weighs accuracy against fairness to a minority; the weight β is an input, so one trained model serves every balance. Bobadilla, Lara-Cabrera, González-Prieto &amp; Ortega, IJIMAI 6(6), 2021.</source>
        <translation>Una red sobre los factores de usuario y ítem que sopesa la precisión y la equidad con una minoría; el peso β es una entrada, así que un solo modelo sirve para cualquier balance. Bobadilla, Lara-Cabrera, González-Prieto y Ortega, IJIMAI 6(6), 2021.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Absolute unfairness</source>
        <translation>Inequidad absoluta</translation>
    </message>
    <message>
        <source>Accuracy loss</source>
        <translation>Pérdida de precisión</translation>
    </message>
    <message>
        <source>Also learns a bias per user and per item and gives both to the network.</source>
        <translation>Aprende también un sesgo por usuario y por ítem y se los da a la red.</translation>
    </message>
    <message>
        <source>An item with one vote in a group has J = ±1. Adding k to the number of votes pulls items with few votes towards 0; with k = 0 the published index is reproduced.</source>
        <translation>Un ítem con un solo voto en un grupo tiene J = ±1. Sumar k al número de votos acerca a 0 los ítems con pocos votos; con k = 0 se reproduce el índice publicado.</translation>
    </message>
    <message>
        <source>Area between the front and a stated reference point; the larger, the better the whole trade-off. Only comparable at the same reference point.</source>
        <translation>Área entre el frente y un punto de referencia declarado; cuanto mayor, mejor todo el balance. Solo es comparable con el mismo punto de referencia.</translation>
    </message>
    <message>
        <source>Average popularity</source>
        <translation>Popularidad media</translation>
    </message>
    <message>
        <source>Average precision: precision at the rank of each relevant item among the first k, summed and divided by the smaller of k and the number of relevant items; mean over users.</source>
        <translation>Precisión media: precisión en el rango de cada ítem relevante entre los k primeros, sumada y dividida por el menor de k y el número de ítems relevantes; media sobre usuarios.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Bias regularisation</source>
        <translation>Regularización de los sesgos</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Sesgos</translation>
    </message>
    <message>
        <source>Chance that a relevant item stands above a candidate that is not relevant; equal scores count against the model. Mean over users.</source>
        <translation>Probabilidad de que un ítem relevante quede por encima de un candidato que no lo es; los empates cuentan contra el modelo. Media sobre usuarios.</translation>
    </message>
    <message>
        <source>Classification via UM</source>
        <translation>Clasificación mediante UM</translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation>Comparación de dos ejecuciones</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decaimiento</translation>
    </message>
    <message>
        <source>DeepFair</source>
        <translation>DeepFair</translation>
    </message>
    <message>
        <source>Demographic-parity gap</source>
        <translation>Brecha de paridad demográfica</translation>
    </message>
    <message>
        <source>Discounted gain of the relevant items among the first k, 1/log2(rank + 1) each, by that of the best possible order; mean over users.</source>
        <translation>Ganancia descontada de los ítems relevantes entre los k primeros, 1/log2(rango + 1) cada uno, entre la del mejor orden posible; media sobre usuarios.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>E_g[y], E_g[r]: mean prediction and rating of item j in the group, E_¬g: in the others</source>
        <translation>E_g[y], E_g[r]: predicción y valoración medias del ítem j en el grupo, E_¬g: en los demás</translation>
    </message>
    <message>
        <source>E_g[y]: mean prediction for group g</source>
        <translation>E_g[y]: predicción media para el grupo g</translation>
    </message>
    <message>
        <source>E_g[y]: mean prediction for the group over all test ratings</source>
        <translation>E_g[y]: predicción media para el grupo sobre todas las valoraciones de prueba</translation>
    </message>
    <message>
        <source>Each user&apos;s latest rating is the test, the one before it the validation; all others train.</source>
        <translation>La última valoración de cada usuario es la prueba; la anterior, la validación; las demás entrenan.</translation>
    </message>
    <message>
        <source>Ends training after this many epochs without a better validation error; 0 never ends it early. The best epoch is kept either way.</source>
        <translation>Termina el entrenamiento tras tantas épocas sin mejorar el error de validación; 0 nunca lo corta. La mejor época se conserva siempre.</translation>
    </message>
    <message>
        <source>Ends training after this many epochs without a better validation loss; 0 never ends it early. The best epoch is kept either way.</source>
        <translation>Termina el entrenamiento tras tantas épocas sin mejorar la pérdida de validación; 0 nunca lo corta. La mejor época se conserva siempre.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Épsilon</translation>
    </message>
    <message>
        <source>Expected length of a vector before training, in standard deviations of the ratings. Zero would leave nothing to learn from.</source>
        <translation>Longitud esperada de un vector antes de entrenar, en desviaciones típicas de las valoraciones. Con cero no habría de qué aprender.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Exposure of a group of items by that of all items. An item of several genres counts in each.</source>
        <translation>Exposición de un grupo de ítems entre la de todos. Un ítem de varios géneros cuenta en cada uno.</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Factores</translation>
    </message>
    <message>
        <source>Fairness loss</source>
        <translation>Pérdida de equidad</translation>
    </message>
    <message>
        <source>Fairness target</source>
        <translation>Objetivo de equidad</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>Primera capa</translation>
    </message>
    <message>
        <source>G: the group of items</source>
        <translation>G: el grupo de ítems</translation>
    </message>
    <message>
        <source>Genre calibration</source>
        <translation>Calibración de géneros</translation>
    </message>
    <message>
        <source>Gini index</source>
        <translation>Índice de Gini</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Tasa de aciertos</translation>
    </message>
    <message>
        <source>How much more the majority likes an item than the minority does. Positive: an item of the majority; negative: of the minority. Signed scaling takes it to [−1, 1] for figures, unit scaling to [0, 1] for training.</source>
        <translation>Cuánto más gusta un ítem a la mayoría que a la minoría. Positivo: un ítem de la mayoría; negativo: de la minoría. Se lleva a [−1, 1] para las figuras y a [0, 1] para entrenar.</translation>
    </message>
    <message>
        <source>How often training goes through all ratings, at most. Fewer where &apos;patience&apos; ends it.</source>
        <translation>Cuántas veces, como mucho, recorre el entrenamiento todas las valoraciones. Menos si la paciencia lo termina.</translation>
    </message>
    <message>
        <source>How often training goes through all ratings, at most. Fewer where &apos;patience&apos; ends it; the reference takes 3.</source>
        <translation>Cuántas veces, como mucho, recorre el entrenamiento todas las valoraciones. Menos si la paciencia lo termina; el original usa 3.</translation>
    </message>
    <message>
        <source>Hypervolume</source>
        <translation>Hipervolumen</translation>
    </message>
    <message>
        <source>I: the catalogue, L(u): first k items of user u</source>
        <translation>I: el catálogo, L(u): primeros k ítems del usuario u</translation>
    </message>
    <message>
        <source>IM, UM: indices as quantiles in [0, 1]</source>
        <translation>IM, UM: índices como cuantiles en [0, 1]</translation>
    </message>
    <message>
        <source>Inequality of how often items of the whole catalogue appear in the lists: 0 where all appear equally often, near 1 where few take all places.</source>
        <translation>Desigualdad de la frecuencia con que los ítems del catálogo aparecen en las listas: 0 si todos aparecen igual, cerca de 1 si pocos ocupan todos los puestos.</translation>
    </message>
    <message>
        <source>Initial scale</source>
        <translation>Escala inicial</translation>
    </message>
    <message>
        <source>Intra-list diversity</source>
        <translation>Diversidad de la lista</translation>
    </message>
    <message>
        <source>Item coverage</source>
        <translation>Cobertura del catálogo</translation>
    </message>
    <message>
        <source>Item minority index (IM)</source>
        <translation>Índice de minoría del ítem (IM)</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Codo</translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence of a list&apos;s genres from those of the user&apos;s training ratings, smoothed with α = 0.01, in nats (Steck 2018); mean over users.</source>
        <translation>Divergencia de Kullback–Leibler entre los géneros de la lista y los de las valoraciones de entrenamiento del usuario, suavizada con α = 0,01, en nats (Steck 2018); media sobre usuarios.</translation>
    </message>
    <message>
        <source>L, D: votes of the group for and against item i (rating above or below the threshold), M: majority, m: minority</source>
        <translation>L, D: votos del grupo a favor y en contra del ítem i (valoración por encima o por debajo del umbral), M: mayoría, m: minoría</translation>
    </message>
    <message>
        <source>Largest minus smallest mean prediction over the groups of an attribute. Without brackets: minority and majority.</source>
        <translation>Mayor menos menor predicción media entre los grupos de un atributo. Sin corchetes: minoría y mayoría.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Leave-one-out</source>
        <translation>Leave-one-out</translation>
    </message>
    <message>
        <source>Length of the vector that describes a user or an item. More follow the data more closely and cost time in proportion; 30 is a good start.</source>
        <translation>Longitud del vector que describe a un usuario o un ítem. Más siguen mejor los datos y cuestan tiempo en proporción; 30 es un buen comienzo.</translation>
    </message>
    <message>
        <source>Like probabilistic matrix factorisation, with a bias for every user (who rates high) and every item (which is liked). Koren, Bell &amp; Volinsky, Computer 2009.</source>
        <translation>Como la factorización probabilística, con un sesgo por usuario (quien valora alto) y por ítem (lo que gusta). Koren, Bell y Volinsky, Computer 2009.</translation>
    </message>
    <message>
        <source>Long-tail share</source>
        <translation>Proporción de la cola larga</translation>
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
        <translation>Factorización de matrices con sesgos</translation>
    </message>
    <message>
        <source>Mean absolute error of the predicted ratings, in rating units; predictions are clipped to the scale. Over all test ratings; &apos;:macro&apos; is the mean over users of each user&apos;s MAE.</source>
        <translation>Error absoluto medio de las valoraciones predichas, en unidades de valoración; las predicciones se recortan a la escala. Sobre todas las valoraciones de prueba; «:macro» es la media de los MAE por usuario.</translation>
    </message>
    <message>
        <source>Mean number of training ratings of the items in a list; mean over users.</source>
        <translation>Número medio de valoraciones de entrenamiento de los ítems de una lista; media sobre usuarios.</translation>
    </message>
    <message>
        <source>Mean of ((1 − ŷ) − f)² over the test ratings: DeepFair&apos;s fairness part. f is what the model was trained towards; (IM − UM)² with the unit scaling for other models.</source>
        <translation>Media de ((1 − ŷ) − f)² sobre las valoraciones de prueba: la parte de equidad de DeepFair. f es aquello hacia lo que se entrenó el modelo; en otros modelos, (IM − UM)² en [0, 1].</translation>
    </message>
    <message>
        <source>Mean over items of the difference between the sizes of the mean errors for a group and the others.</source>
        <translation>Media sobre ítems de la diferencia entre los tamaños de los errores medios de un grupo y de los demás.</translation>
    </message>
    <message>
        <source>Mean over items of the difference in how far ratings are overestimated for a group and the others.</source>
        <translation>Media sobre ítems de la diferencia en cuánto se sobrestiman las valoraciones de un grupo y de los demás.</translation>
    </message>
    <message>
        <source>Mean over items of the difference in how far ratings are underestimated for a group and the others.</source>
        <translation>Media sobre ítems de la diferencia en cuánto se subestiman las valoraciones de un grupo y de los demás.</translation>
    </message>
    <message>
        <source>Mean over items of |signed error for a group − signed error for the others| (Yao and Huang 2017), in rating units. Without brackets: for the minority.</source>
        <translation>Media sobre ítems de |error con signo de un grupo − error con signo de los demás| (Yao y Huang 2017), en unidades de valoración. Sin corchetes: para la minoría.</translation>
    </message>
    <message>
        <source>Mean over the pairs of a list of 1 − Jaccard similarity of their genres; items without a genre are left out. Mean over users.</source>
        <translation>Media sobre los pares de una lista de 1 − similitud de Jaccard de sus géneros; los ítems sin género no cuentan. Media sobre usuarios.</translation>
    </message>
    <message>
        <source>Mean self-information −log2(share of users who rated the item in training) of the items in a list, in bits; an item nobody rated counts as rated once. Mean over users.</source>
        <translation>Autoinformación media −log2(proporción de usuarios que valoraron el ítem al entrenar) de los ítems de una lista, en bits; uno sin valorar cuenta como valorado una vez. Media sobre usuarios.</translation>
    </message>
    <message>
        <source>Mean squared error of the ratings scaled to [0, 1]: DeepFair&apos;s accuracy part.</source>
        <translation>Error cuadrático medio de las valoraciones llevadas a [0, 1]: la parte de precisión de DeepFair.</translation>
    </message>
    <message>
        <source>Minority gap</source>
        <translation>Brecha de minoría</translation>
    </message>
    <message>
        <source>NDCG</source>
        <translation>NDCG</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Non-parity</source>
        <translation>No paridad</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>One by the rank of the first relevant item, 0 beyond rank k; mean over users.</source>
        <translation>Uno entre el rango del primer ítem relevante, 0 más allá del rango k; media sobre usuarios.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Over seeds: Student&apos;s t with n − 1 degrees of freedom. Within one seed: percentiles of 1,000 means of users drawn again (bootstrap).</source>
        <translation>Sobre semillas: t de Student con n − 1 grados de libertad. Dentro de una semilla: percentiles de 1000 medias de usuarios remuestreados (bootstrap).</translation>
    </message>
    <message>
        <source>Overestimation unfairness</source>
        <translation>Inequidad por sobrestimación</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Frente de Pareto</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularidad</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Predicts a rating as the mean plus the product of a user&apos;s and an item&apos;s vector, which are learnt from the ratings alone. Mnih &amp; Salakhutdinov, NIPS 2007.</source>
        <translation>Predice una valoración como la media más el producto de los vectores del usuario y del ítem, aprendidos solo de las valoraciones. Mnih y Salakhutdinov, NIPS 2007.</translation>
    </message>
    <message>
        <source>Probabilistic matrix factorisation</source>
        <translation>Factorización probabilística de matrices</translation>
    </message>
    <message>
        <source>Pulls vectors towards zero at every rating. Raise it where validation gets worse while training gets better.</source>
        <translation>Acerca los vectores a cero en cada valoración. Súbala si la validación empeora mientras el entrenamiento mejora.</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>RMSprop&apos;s share of the old mean square of a gradient.</source>
        <translation>Parte de la antigua media cuadrática del gradiente en RMSprop.</translation>
    </message>
    <message>
        <source>RMSprop&apos;s smallest divisor of a gradient.</source>
        <translation>Menor divisor del gradiente en RMSprop.</translation>
    </message>
    <message>
        <source>Ranks items by their number of training ratings, the same list for everybody. The baseline that any personal ranking has to beat; it predicts no ratings.</source>
        <translation>Ordena los ítems por su número de valoraciones de entrenamiento, la misma lista para todos. La referencia que toda lista personal debe superar; no predice valoraciones.</translation>
    </message>
    <message>
        <source>Ratings a step, each at every β. Larger ones are faster an epoch and need a larger learning rate; the reference takes 29.</source>
        <translation>Valoraciones por paso, cada una con cada β. Los lotes grandes aceleran la época y piden mayor tasa de aprendizaje; el original usa 29.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Regularización</translation>
    </message>
    <message>
        <source>Root of the mean squared error of the predicted ratings, in rating units; predictions are clipped to the scale. Over all test ratings; &apos;:macro&apos; is the mean over users of each user&apos;s RMSE.</source>
        <translation>Raíz del error cuadrático medio de las valoraciones predichas, en unidades de valoración; las predicciones se recortan a la escala. Sobre todas las valoraciones de prueba; «:macro» es la media de los RMSE por usuario.</translation>
    </message>
    <message>
        <source>Sampled candidates</source>
        <translation>Candidatos muestreados</translation>
    </message>
    <message>
        <source>Second layer</source>
        <translation>Segunda capa</translation>
    </message>
    <message>
        <source>Share of a user&apos;s relevant items that stand among the first k; mean over users.</source>
        <translation>Proporción de los ítems relevantes de un usuario que están entre los k primeros; media sobre usuarios.</translation>
    </message>
    <message>
        <source>Share of exposure</source>
        <translation>Proporción de exposición</translation>
    </message>
    <message>
        <source>Share of list places held by the long tail: all items but the fifth of the catalogue with the most training ratings; mean over users.</source>
        <translation>Proporción de puestos de la cola larga: todos los ítems salvo el quinto del catálogo con más valoraciones de entrenamiento; media sobre usuarios.</translation>
    </message>
    <message>
        <source>Share of the catalogue that appears in at least one user&apos;s first k.</source>
        <translation>Proporción del catálogo que aparece entre los k primeros de al menos un usuario.</translation>
    </message>
    <message>
        <source>Share of the k places that hold a relevant item; mean over users.</source>
        <translation>Proporción de los k puestos con un ítem relevante; media sobre usuarios.</translation>
    </message>
    <message>
        <source>Share of the second layer&apos;s units left out at every training step.</source>
        <translation>Proporción de unidades de la segunda capa que se omiten en cada paso de entrenamiento.</translation>
    </message>
    <message>
        <source>Share of users with at least one relevant test item among their first k.</source>
        <translation>Proporción de usuarios con al menos un ítem relevante de prueba entre los k primeros.</translation>
    </message>
    <message>
        <source>Shrinkage of the votes</source>
        <translation>Contracción de los votos</translation>
    </message>
    <message>
        <source>Size of a step. Lower it where the loss jumps, raise it where it creeps; the reference takes 0.0001 with a batch of 29.</source>
        <translation>Tamaño de un paso. Bájelo si la pérdida salta, súbalo si se arrastra; el original usa 0,0001 con lotes de 29.</translation>
    </message>
    <message>
        <source>Size of the first steps; they shrink by themselves (AdaGrad). Lower it where the loss jumps, raise it where it creeps.</source>
        <translation>Tamaño de los primeros pasos; se reducen solos (AdaGrad). Bájelo si la pérdida salta, súbalo si se arrastra.</translation>
    </message>
    <message>
        <source>Sum of 1/log2(rank + 1) over all list places held by a group of items.</source>
        <translation>Suma de 1/log2(rango + 1) sobre todos los puestos ocupados por un grupo de ítems.</translation>
    </message>
    <message>
        <source>The point of the front farthest from the line between its ends, both axes scaled to [0, 1]: from there on a gain on one axis costs more on the other.</source>
        <translation>El punto del frente más alejado de la recta entre sus extremos, con ambos ejes en [0, 1]: desde ahí, ganar en un eje cuesta más en el otro.</translation>
    </message>
    <message>
        <source>The points that no other point beats on both axes. What lies off the front can be improved on one axis for nothing.</source>
        <translation>Los puntos que ningún otro supera en ambos ejes. Lo que queda fuera del frente puede mejorarse en un eje sin coste.</translation>
    </message>
    <message>
        <source>The positive is ranked among n items drawn for the user instead of all. Faster, and not comparable with full ranking: sampled values carry their candidates in their name.</source>
        <translation>El positivo se ordena entre n ítems sorteados para el usuario en vez de todos. Más rápido, y no comparable con la lista completa: los valores muestreados llevan sus candidatos en el nombre.</translation>
    </message>
    <message>
        <source>The same for the biases of users and items.</source>
        <translation>Lo mismo para los sesgos de usuarios y ítems.</translation>
    </message>
    <message>
        <source>Trained β</source>
        <translation>β entrenados</translation>
    </message>
    <message>
        <source>Underestimation unfairness</source>
        <translation>Inequidad por subestimación</translation>
    </message>
    <message>
        <source>Units of the first hidden layer.</source>
        <translation>Unidades de la primera capa oculta.</translation>
    </message>
    <message>
        <source>Units of the second hidden layer.</source>
        <translation>Unidades de la segunda capa oculta.</translation>
    </message>
    <message>
        <source>User minority index (UM)</source>
        <translation>Índice de minoría del usuario (UM)</translation>
    </message>
    <message>
        <source>Users are paired on the same split; a p-value is refused where data, split, candidates or k differ. Several metrics are corrected after Holm.</source>
        <translation>Los usuarios se emparejan con la misma división; se niega un valor p si difieren datos, división, candidatos o k. Varias métricas se corrigen según Holm.</translation>
    </message>
    <message>
        <source>Value unfairness</source>
        <translation>Inequidad de valor</translation>
    </message>
    <message>
        <source>Weights of accuracy against fairness every rating is trained at, from:to:step or a list. Any other β in [0, 1] can be asked for afterwards.</source>
        <translation>Pesos de precisión frente a equidad con que se entrena cada valoración, como desde:hasta:paso o lista. Después puede pedirse cualquier otro β de [0, 1].</translation>
    </message>
    <message>
        <source>What counts as fair: an item as near to the minority as its user, by rank. &apos;distance&apos; takes the difference of the ranks, &apos;quantile&apos; its square; &apos;reference&apos; takes the square of unranked indices, as the original does.</source>
        <translation>Qué se considera justo: un ítem tan próximo a la minoría como su usuario, por rango. «distance» toma la diferencia de rangos; «quantile», su cuadrado; «reference», el cuadrado de los índices sin rangos, como el original.</translation>
    </message>
    <message>
        <source>Which items a user&apos;s ratings speak for: those of the majority (positive) or of the minority (negative).</source>
        <translation>Por qué ítems hablan las valoraciones de un usuario: los de la mayoría (positivo) o los de la minoría (negativo).</translation>
    </message>
    <message>
        <source>W₁, W₂, W₃: the layers, drop: dropout</source>
        <translation>W₁, W₂, W₃: las capas, drop: dropout</translation>
    </message>
    <message>
        <source>a: rating scaled to [0, 1], ŷ: the network&apos;s output</source>
        <translation>a: valoración llevada a [0, 1], ŷ: salida de la red</translation>
    </message>
    <message>
        <source>b: biases, μ: mean rating</source>
        <translation>b: sesgos, μ: valoración media</translation>
    </message>
    <message>
        <source>c_1 ≤ … ≤ c_n: how often each item of the catalogue is recommended</source>
        <translation>c_1 ≤ … ≤ c_n: cuántas veces se recomienda cada ítem del catálogo</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>f: distance of item and user in minority-ness</source>
        <translation>f: distancia entre ítem y usuario en cuanto a minoría</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>fold 1 of 5 is the test</source>
        <translation>la parte 1 de 5 es la prueba</translation>
    </message>
    <message>
        <source>k: factors</source>
        <translation>k: factores</translation>
    </message>
    <message>
        <source>k: shrinkage</source>
        <translation>k: contracción</translation>
    </message>
    <message>
        <source>kfold</source>
        <translation>k partes</translation>
    </message>
    <message>
        <source>leave one out: each user&apos;s latest rating is the test, the one before validation</source>
        <translation>leave-one-out: la última valoración de cada usuario es la prueba; la anterior, la validación</translation>
    </message>
    <message>
        <source>loo</source>
        <translation>leave-one-out</translation>
    </message>
    <message>
        <source>n_i: training ratings of item i</source>
        <translation>n_i: valoraciones de entrenamiento del ítem i</translation>
    </message>
    <message>
        <source>n_i: users who rated item i in training, U: all users</source>
        <translation>n_i: usuarios que valoraron el ítem i al entrenar, U: todos los usuarios</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>anidada</translation>
    </message>
    <message>
        <source>one epoch: each training rating once, in a new order</source>
        <translation>una época: cada valoración de entrenamiento una vez, en nuevo orden</translation>
    </message>
    <message>
        <source>outer fold 1 of 5 is the test, inner fold 1 of 4 of the rest the validation</source>
        <translation>la parte exterior 1 de 5 es la prueba; la interior 1 de 4 del resto, la validación</translation>
    </message>
    <message>
        <source>p: dropout</source>
        <translation>p: dropout</translation>
    </message>
    <message>
        <source>p: genres of the user&apos;s training ratings, q: genres of the list, α = 0.01</source>
        <translation>p: géneros de las valoraciones de entrenamiento del usuario, q: géneros de la lista, α = 0,01</translation>
    </message>
    <message>
        <source>p_(1) ≤ … ≤ p_(m): p-values of m metrics</source>
        <translation>p_(1) ≤ … ≤ p_(m): valores p de m métricas</translation>
    </message>
    <message>
        <source>p_u, q_i ∈ R^k: factors of user and item, λ: regularisation</source>
        <translation>p_u, q_i ∈ R^k: factores de usuario y ítem, λ: regularización</translation>
    </message>
    <message>
        <source>p_u, q_i ∈ R^k: factors of user and item, λ: regularisation, μ: mean rating, b: biases</source>
        <translation>p_u, q_i ∈ R^k: factores de usuario y ítem, λ: regularización, μ: valoración media, b: sesgos</translation>
    </message>
    <message>
        <source>r: rating, ŷ: prediction clipped to the scale, T: test ratings</source>
        <translation>r: valoración, ŷ: predicción recortada a la escala, T: valoraciones de prueba</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatoria</translation>
    </message>
    <message>
        <source>random-user</source>
        <translation>aleatoria por usuario</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>valoraciones</translation>
    </message>
    <message>
        <source>rel(u): relevant test items of user u, L(u): first k items of the list, rank: place in the list from 1</source>
        <translation>rel(u): ítems de prueba relevantes del usuario u, L(u): primeros k ítems de la lista, rank: puesto en la lista desde 1</translation>
    </message>
    <message>
        <source>s: initial scale, k: factors</source>
        <translation>s: escala inicial, k: factores</translation>
    </message>
    <message>
        <source>s: score of a candidate</source>
        <translation>s: puntuación de un candidato</translation>
    </message>
    <message>
        <source>s: standard deviation over n seeds</source>
        <translation>s: desviación típica sobre n semillas</translation>
    </message>
    <message>
        <source>tail: all items but the most rated fifth</source>
        <translation>tail: todos los ítems salvo el quinto más valorado</translation>
    </message>
    <message>
        <source>temporal</source>
        <translation>temporal</translation>
    </message>
    <message>
        <source>temporal-global</source>
        <translation>temporal global</translation>
    </message>
    <message>
        <source>that share of all ratings for training and validation, the rest for test</source>
        <translation>esa proporción de todas las valoraciones para entrenar y validar, el resto para la prueba</translation>
    </message>
    <message>
        <source>the earliest share of all ratings trains</source>
        <translation>entrena la proporción más antigua de todas las valoraciones</translation>
    </message>
    <message>
        <source>the earliest share of each user&apos;s ratings trains</source>
        <translation>entrena la proporción más antigua de las valoraciones de cada usuario</translation>
    </message>
    <message>
        <source>the mean is taken over the batch, at every β</source>
        <translation>la media se toma sobre el lote, con cada β</translation>
    </message>
    <message>
        <source>the same share of each user&apos;s ratings</source>
        <translation>la misma proporción de las valoraciones de cada usuario</translation>
    </message>
    <message>
        <source>two files of ratings name the rows for training and test, as u1.base and u1.test do</source>
        <translation>dos archivos indican las valoraciones de entrenamiento y de prueba, como u1.base y u1.test</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>|mean IM of the list − UM of the user|, both as quantiles in [0, 1] from the training ratings: 0 where a list leans to the minority exactly as far as its user does. Mean over users.</source>
        <translation>|IM medio de la lista − UM del usuario|, ambos como cuantiles en [0, 1] de las valoraciones de entrenamiento: 0 si la lista se inclina a la minoría tanto como su usuario. Media sobre usuarios.</translation>
    </message>
    <message>
        <source>|mean prediction for a group − mean prediction for the others| over all test ratings.</source>
        <translation>|predicción media de un grupo − predicción media de los demás| sobre todas las valoraciones de prueba.</translation>
    </message>
    <message>
        <source>ŷ = network(p_u, q_i, β), a: rating scaled to [0, 1], f: distance of item and user in minority-ness</source>
        <translation>ŷ = red(p_u, q_i, β), a: valoración llevada a [0, 1], f: distancia entre ítem y usuario en cuanto a minoría</translation>
    </message>
    <message>
        <source>β: weight of accuracy against fairness</source>
        <translation>β: peso de la precisión frente a la equidad</translation>
    </message>
    <message>
        <source>η: learning rate, g: gradient</source>
        <translation>η: tasa de aprendizaje, g: gradiente</translation>
    </message>
    <message>
        <source>η: learning rate, ρ: decay, ε: epsilon, g: gradient</source>
        <translation>η: tasa de aprendizaje, ρ: decaimiento, ε: épsilon, g: gradiente</translation>
    </message>
    <message>
        <source>θ: threshold, n_u: ratings of user u</source>
        <translation>θ: umbral, n_u: valoraciones del usuario u</translation>
    </message>
    <message>
        <source>λ_b: bias regularisation, b: biases, μ: mean rating</source>
        <translation>λ_b: regularización de los sesgos, b: sesgos, μ: valoración media</translation>
    </message>
    <message>
        <source>E: exposure, G: the group of items, I: the catalogue</source>
        <translation>E: exposición, G: el grupo de ítems, I: el catálogo</translation>
    </message>
    <message>
        <source>G: genres of an item of L(u)</source>
        <translation>G: géneros de un ítem de L(u)</translation>
    </message>
    <message>
        <source>IM, UM: item and user minority index, q: mid-rank quantile in [0, 1]</source>
        <translation>IM, UM: índice de minoría de ítem y usuario, q: cuantil de rango medio en [0, 1]</translation>
    </message>
    <message>
        <source>v_t: validation value of epoch t, n: patience</source>
        <translation>v_t: valor de validación de la época t, n: paciencia</translation>
    </message>
    <message>
        <source>inner</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>the second share inside the training part of random:0.8, whose test stays out: for choosing settings</source>
        <translation>la segunda proporción dentro de la parte de entrenamiento de random:0.8, cuya prueba queda fuera: para elegir ajustes</translation>
    </message>
    <message>
        <source>Attributes, as gender,age, each of whose values gets a vector that is added to those of its users. Empty: the ratings alone.</source>
        <translation>Atributos, como gender,age; cada uno de sus valores recibe un vector que se suma a los de sus usuarios. Vacío: solo las valoraciones.</translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation>Mejor época según</translation>
    </message>
    <message>
        <source>Dot product</source>
        <translation>Producto escalar</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Inmersión</translation>
    </message>
    <message>
        <source>Ends training after this many epochs without a better validation value; 0 never ends it early. The best epoch is kept either way.</source>
        <translation>Termina el entrenamiento tras tantas épocas sin un mejor valor de validación; 0 nunca lo termina antes. La mejor época se conserva en todo caso.</translation>
    </message>
    <message>
        <source>G_i: genres of item i, e_g: vector of genre g</source>
        <translation>G_i: géneros del ítem i, e_g: vector del género g</translation>
    </message>
    <message>
        <source>Generalised matrix factorisation</source>
        <translation>Factorización matricial generalizada</translation>
    </message>
    <message>
        <source>Generalised matrix factorisation and multi-layer perceptron joined in one network, with vectors of their own. He et al., WWW 2017.</source>
        <translation>Factorización matricial generalizada y perceptrón multicapa unidos en una red, con vectores propios. He et al., WWW 2017.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Gives every genre a vector; the mean of an item&apos;s is added to its own.</source>
        <translation>Da un vector a cada género; la media de los de un ítem se suma al suyo.</translation>
    </message>
    <message>
        <source>Items a user&apos;s validation items are ranked among after every epoch.</source>
        <translation>Ítems entre los que se ordenan los de validación de un usuario tras cada época.</translation>
    </message>
    <message>
        <source>Items drawn afresh in every epoch for each rating, among those the user never rated. 4 to 8; more take more time.</source>
        <translation>Ítems sorteados de nuevo en cada época por cada valoración, entre los que el usuario nunca valoró. De 4 a 8; más requieren más tiempo.</translation>
    </message>
    <message>
        <source>Joint learning rate</source>
        <translation>Tasa de aprendizaje conjunta</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Learning rate of the joint network after pre-training: smaller, so that what was learnt is not lost.</source>
        <translation>Tasa de aprendizaje de la red conjunta tras el preentrenamiento: menor, para no perder lo aprendido.</translation>
    </message>
    <message>
        <source>Learns from which items a user rated, not how: the product of a user&apos;s and an item&apos;s vectors, entry by entry, weighted and summed. He et al., WWW 2017.</source>
        <translation>Aprende de qué ítems valoró un usuario, no de cómo: el producto de los vectores de usuario e ítem, entrada por entrada, ponderado y sumado. He et al., WWW 2017.</translation>
    </message>
    <message>
        <source>Learns from which items a user rated: both vectors side by side through layers of neurons. He et al., WWW 2017.</source>
        <translation>Aprende de qué ítems valoró un usuario: ambos vectores, uno junto al otro, a través de capas de neuronas. He et al., WWW 2017.</translation>
    </message>
    <message>
        <source>Learns from which items a user rated: the plain product of two vectors plus biases, which beats the networks when tuned. Rendle et al., RecSys 2020.</source>
        <translation>Aprende de qué ítems valoró un usuario: el simple producto de dos vectores más sesgos, que bien ajustado supera a las redes. Rendle et al., RecSys 2020.</translation>
    </message>
    <message>
        <source>Length of the vectors of a user and of an item that enter the layers. As long as the first layer is a good start.</source>
        <translation>Longitud de los vectores de usuario e ítem que entran en las capas. Tan largos como la primera capa es un buen comienzo.</translation>
    </message>
    <message>
        <source>Length of the vectors of users and items. 128 is a good start; more cost time in proportion.</source>
        <translation>Longitud de los vectores de usuarios e ítems. 128 es un buen comienzo; más cuestan tiempo en proporción.</translation>
    </message>
    <message>
        <source>Length of the vectors whose entries are multiplied. 8 to 64.</source>
        <translation>Longitud de los vectores cuyas entradas se multiplican. De 8 a 64.</translation>
    </message>
    <message>
        <source>Multi-layer perceptron</source>
        <translation>Perceptrón multicapa</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>Negativos</translation>
    </message>
    <message>
        <source>Neural matrix factorisation</source>
        <translation>Factorización matricial neuronal</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>Preentrenamiento</translation>
    </message>
    <message>
        <source>Pull of every sample on its user&apos;s and item&apos;s vectors towards zero.</source>
        <translation>Tirón de cada muestra hacia cero sobre los vectores de su usuario y su ítem.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Samples a step. Larger ones are faster an epoch and need more epochs or a larger learning rate.</source>
        <translation>Muestras por paso. Los mayores hacen más rápida la época y requieren más épocas o una tasa de aprendizaje mayor.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Share of every layer&apos;s units left out at a training step. 0 to 0.3.</source>
        <translation>Proporción de unidades de cada capa omitidas en un paso de entrenamiento. De 0 a 0,3.</translation>
    </message>
    <message>
        <source>Share of the product</source>
        <translation>Parte del producto</translation>
    </message>
    <message>
        <source>Size of a step. Lower it where the loss jumps, raise it where it creeps.</source>
        <translation>Tamaño de un paso. Redúzcala donde la pérdida salta, auméntela donde se arrastra.</translation>
    </message>
    <message>
        <source>Standard deviation of the vectors before training.</source>
        <translation>Desviación típica de los vectores antes del entrenamiento.</translation>
    </message>
    <message>
        <source>The validation value that chooses the epoch. Losses are no choice: they change with the number of negatives.</source>
        <translation>El valor de validación que elige la época. Las pérdidas no sirven: cambian con el número de negativos.</translation>
    </message>
    <message>
        <source>Trains the product and the layers apart for at most so many epochs each and starts the joint network from both. 0: no pre-training.</source>
        <translation>Entrena el producto y las capas por separado, a lo sumo tantas épocas cada uno, e inicia con ambos la red conjunta. 0: sin preentrenamiento.</translation>
    </message>
    <message>
        <source>Units of the hidden layers, each usually half of the one before: 32,16,8 or 128,64,32.</source>
        <translation>Unidades de las capas ocultas, cada una por lo general la mitad de la anterior: 32,16,8 o 128,64,32.</translation>
    </message>
    <message>
        <source>User attributes</source>
        <translation>Atributos de los usuarios</translation>
    </message>
    <message>
        <source>Validation negatives</source>
        <translation>Negativos de validación</translation>
    </message>
    <message>
        <source>W_l: weights of layer l</source>
        <translation>W_l: pesos de la capa l</translation>
    </message>
    <message>
        <source>Weight of the pre-trained product in the joint network&apos;s start; the layers get the rest. Without pre-training it does nothing.</source>
        <translation>Peso del producto preentrenado al inicio de la red conjunta; las capas reciben el resto. Sin preentrenamiento no tiene efecto.</translation>
    </message>
    <message>
        <source>adam: steps of a size of their own for every weight, along the mean over a batch. sgd: plain gradient descent, along the sum over a batch.</source>
        <translation>adam: pasos de tamaño propio para cada peso, según la media de un lote. sgd: descenso de gradiente simple, según la suma de un lote.</translation>
    </message>
    <message>
        <source>drawn: items j the user never rated, anew in every epoch</source>
        <translation>drawn: ítems j que el usuario nunca valoró, de nuevo en cada época</translation>
    </message>
    <message>
        <source>e_{a(u)}: vector of the user&apos;s value of attribute a</source>
        <translation>e_{a(u)}: vector del valor del atributo a del usuario</translation>
    </message>
    <message>
        <source>each validation item is ranked among so many items the user never rated</source>
        <translation>cada ítem de validación se ordena entre tantos ítems que el usuario nunca valoró</translation>
    </message>
    <message>
        <source>hit rate or NDCG of the validation items at list length 10</source>
        <translation>tasa de aciertos o NDCG de los ítems de validación con listas de longitud 10</translation>
    </message>
    <message>
        <source>items</source>
        <translation>ítems</translation>
    </message>
    <message>
        <source>p_u, q_i: embeddings</source>
        <translation>p_u, q_i: inmersiones</translation>
    </message>
    <message>
        <source>p_u, q_i: vectors of user and item, h: output weights, ∘: entry by entry</source>
        <translation>p_u, q_i: vectores de usuario e ítem, h: pesos de salida, ∘: entrada por entrada</translation>
    </message>
    <message>
        <source>p_u, q_i: vectors of user and item, h: output weights, ∘: entry by entry, a_L: last layer</source>
        <translation>p_u, q_i: vectores de usuario e ítem, h: pesos de salida, ∘: entrada por entrada, a_L: última capa</translation>
    </message>
    <message>
        <source>p_u, q_i: vectors, b: biases</source>
        <translation>p_u, q_i: vectores, b: sesgos</translation>
    </message>
    <message>
        <source>per rating</source>
        <translation>por valoración</translation>
    </message>
    <message>
        <source>s: initial scale</source>
        <translation>s: escala inicial</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>training samples, positives and negatives mixed, that share a step</source>
        <translation>muestras de entrenamiento, positivas y negativas mezcladas, que comparten un paso</translation>
    </message>
    <message>
        <source>α: share of the product</source>
        <translation>α: parte del producto</translation>
    </message>
    <message>
        <source>λ: regularisation, p_u, q_i: vectors of user and item</source>
        <translation>λ: regularización, p_u, q_i: vectores de usuario e ítem</translation>
    </message>
    <message>
        <source>A network that squeezes all ratings of an item or a user through narrow layers and predicts the missing ones from what comes back. Sedhain, Menon, Sanner &amp; Xie, AutoRec, WWW 2015.</source>
        <translation>Una red que hace pasar todas las valoraciones de un ítem o de un usuario por capas estrechas y predice las que faltan a partir de lo que vuelve. Sedhain, Menon, Sanner &amp; Xie, AutoRec, WWW 2015.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Activation of the output. &apos;sigmoid&apos; is scaled to the rating scale; the original takes relu.</source>
        <translation>Activación de la salida. «sigmoid» se lleva a la escala de valoraciones; el original usa relu.</translation>
    </message>
    <message>
        <source>Amount of noise</source>
        <translation>Cantidad de ruido</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autocodificador</translation>
    </message>
    <message>
        <source>Centring</source>
        <translation>Centrado</translation>
    </message>
    <message>
        <source>Denoising</source>
        <translation>Eliminación de ruido</translation>
    </message>
    <message>
        <source>Epochs between two cuts, or without a better error before one.</source>
        <translation>Épocas entre dos reducciones, o sin un error mejor antes de una.</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>Primeros pesos</translation>
    </message>
    <message>
        <source>How a step follows the gradient. SGD remembers nothing and needs the least memory; Adam needs four times as much.</source>
        <translation>Cómo sigue un paso al gradiente. SGD no recuerda nada y necesita la menor memoria; Adam necesita cuatro veces más.</translation>
    </message>
    <message>
        <source>How the learning rate comes down: by a factor every few epochs, along a cosine to zero, or by a factor where the error no longer falls.</source>
        <translation>Cómo baja la tasa de aprendizaje: por un factor cada pocas épocas, siguiendo un coseno hasta cero, o por un factor cuando el error deja de bajar.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Of the hidden layers. AutoRec takes sigmoid, the original relu.</source>
        <translation>De las capas ocultas. AutoRec usa sigmoid; el original, relu.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows a step. Larger ones are faster an epoch and need a larger learning rate.</source>
        <translation>Filas por paso. Los lotes mayores aceleran la época y necesitan una tasa de aprendizaje mayor.</translation>
    </message>
    <message>
        <source>SGD&apos;s share of the last step that goes into the next one.</source>
        <translation>Parte del último paso de SGD que entra en el siguiente.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa de la tasa</translation>
    </message>
    <message>
        <source>Schedule&apos;s epochs</source>
        <translation>Épocas del programa</translation>
    </message>
    <message>
        <source>Schedule&apos;s factor</source>
        <translation>Factor del programa</translation>
    </message>
    <message>
        <source>Share of the narrowest layer&apos;s units left out at every training step.</source>
        <translation>Parte de las unidades de la capa más estrecha que se omite en cada paso de entrenamiento.</translation>
    </message>
    <message>
        <source>Shrinks all weights, not the biases, by this share of the learning rate at every step.</source>
        <translation>Reduce en cada paso todos los pesos, no los sesgos, en esta parte de la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Smallest divisor of a gradient in RMSprop and Adam.</source>
        <translation>Divisor mínimo de un gradiente en RMSprop y Adam.</translation>
    </message>
    <message>
        <source>Spoils the input while the target stays clean: multiplies each rating by a normal number, or leaves a share of them out.</source>
        <translation>Estropea la entrada mientras el objetivo queda limpio: multiplica cada valoración por un número normal u omite una parte.</translation>
    </message>
    <message>
        <source>Standard deviation of the normal numbers, 1 in the original, or the share left out, below 1.</source>
        <translation>Desviación típica de los números normales, 1 en el original, o la parte omitida, menor que 1.</translation>
    </message>
    <message>
        <source>The way back uses the weights of the way in, transposed: half the memory, and little to lose on large catalogues.</source>
        <translation>El camino de vuelta usa los pesos del de ida, transpuestos: la mitad de memoria y poco que perder en catálogos grandes.</translation>
    </message>
    <message>
        <source>Tied weights</source>
        <translation>Pesos compartidos</translation>
    </message>
    <message>
        <source>Units of the layers on the way in, as in 1000,500,100; the way back mirrors them. One layer of 500 is AutoRec.</source>
        <translation>Unidades de las capas de ida, como 1000,500,100; la vuelta las refleja. Una capa de 500 es AutoRec.</translation>
    </message>
    <message>
        <source>What a cut multiplies the learning rate by.</source>
        <translation>Por cuánto multiplica una reducción la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>What is taken off every rating before the network sees it: nothing, the mean of all ratings, or the mean of the row.</source>
        <translation>Lo que se resta a cada valoración antes de que la red la vea: nada, la media de todas o la media de la fila.</translation>
    </message>
    <message>
        <source>What the network reads at a time: all ratings of an item, which predicts better, or all of a user, as the original does.</source>
        <translation>Lo que la red lee de una vez: todas las valoraciones de un ítem, que predice mejor, o todas las de un usuario, como el original.</translation>
    </message>
    <message>
        <source>Where training starts: uniform after Xavier with biases of 0.01, or uniform within 1/√(inputs of the layer).</source>
        <translation>Dónde empieza el entrenamiento: uniforme según Xavier con sesgos de 0,01, o uniforme dentro de 1/√(entradas de la capa).</translation>
    </message>
    <message>
        <source>W₁, W₂: weights of the way in and of the way back</source>
        <translation>W₁, W₂: pesos del camino de ida y del de vuelta</translation>
    </message>
    <message>
        <source>a row: all ratings of an item, or all of a user</source>
        <translation>una fila: todas las valoraciones de un ítem o todas las de un usuario</translation>
    </message>
    <message>
        <source>f: output, g: activation, x: a row of ratings</source>
        <translation>f: salida, g: activación, x: una fila de valoraciones</translation>
    </message>
    <message>
        <source>m: 0, mean of all ratings or of the row</source>
        <translation>m: 0, media de todas las valoraciones o de la fila</translation>
    </message>
    <message>
        <source>n: ratings of the batch</source>
        <translation>n: valoraciones del lote</translation>
    </message>
    <message>
        <source>n_in, n_out: units before and behind</source>
        <translation>n_in, n_out: unidades antes y después</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>s: amount of noise</source>
        <translation>s: cantidad de ruido</translation>
    </message>
    <message>
        <source>x: known ratings of a row, 0 elsewhere, n: ratings of the batch, W₂ = W₁ᵀ where tied</source>
        <translation>x: valoraciones conocidas de una fila, 0 en el resto, n: valoraciones del lote, W₂ = W₁ᵀ si son compartidos</translation>
    </message>
    <message>
        <source>η: learning rate, g: gradient, m, v: fading means of g and g²</source>
        <translation>η: tasa de aprendizaje, g: gradiente, m, v: medias decrecientes de g y g²</translation>
    </message>
    <message>
        <source>η: learning rate, γ: factor, n: epochs of the schedule, t: epoch, T: all epochs</source>
        <translation>η: tasa de aprendizaje, γ: factor, n: épocas del programa, t: época, T: todas las épocas</translation>
    </message>
    <message>
        <source>η: learning rate, λ: regularisation</source>
        <translation>η: tasa de aprendizaje, λ: regularización</translation>
    </message>
    <message>
        <source>μ: momentum, η: learning rate, g: gradient</source>
        <translation>μ: momento, η: tasa de aprendizaje, g: gradiente</translation>
    </message>
    <message>
        <source>&apos;explicit&apos; learns the ratings&apos; values by squared error; &apos;implicit&apos; learns what was rated at all by cross-entropy against items drawn at random.</source>
        <translation>&apos;explicit&apos; aprende los valores de las valoraciones por error cuadrático; &apos;implicit&apos; aprende qué se valoró por entropía cruzada frente a ítems sorteados al azar.</translation>
    </message>
    <message>
        <source>Adam&apos;s share of the old mean gradient.</source>
        <translation>Parte del gradiente medio anterior en Adam.</translation>
    </message>
    <message>
        <source>Adam&apos;s share of the old mean square of a gradient.</source>
        <translation>Parte del cuadrado medio anterior del gradiente en Adam.</translation>
    </message>
    <message>
        <source>Adam&apos;s smallest divisor of a gradient.</source>
        <translation>Menor divisor de un gradiente en Adam.</translation>
    </message>
    <message>
        <source>Adds the mean and a bias per user and per item to the product of the vectors. Without them the score is the product alone.</source>
        <translation>Suma al producto de los vectores la media y un sesgo por usuario y por ítem. Sin ellos la puntuación es solo el producto.</translation>
    </message>
    <message>
        <source>All criteria but &apos;parity&apos; are measured on this many random parts of the training samples. With 4 a part of 80 % of the ratings is as large as the 20 % they are tested on; 1 takes all, which is learnt by heart.</source>
        <translation>Todos los criterios salvo &apos;parity&apos; se miden en tantas partes aleatorias de las muestras de entrenamiento. Con 4, una parte del 80 % de las valoraciones es tan grande como el 20 % con que se prueban; 1 toma todas, lo que se aprende de memoria.</translation>
    </message>
    <message>
        <source>Diversity λ_d</source>
        <translation>Diversidad λ_d</translation>
    </message>
    <message>
        <source>Fairness criterion</source>
        <translation>Criterio de equidad</translation>
    </message>
    <message>
        <source>Fairness parts</source>
        <translation>Partes de la equidad</translation>
    </message>
    <message>
        <source>Fairness λ_f</source>
        <translation>Equidad λ_f</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retroalimentación</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>Grupos por</translation>
    </message>
    <message>
        <source>How often training goes through all samples, at most. Fewer where &apos;patience&apos; ends it.</source>
        <translation>Cuántas veces recorre el entrenamiento todas las muestras, a lo sumo. Menos donde &apos;patience&apos; lo termina.</translation>
    </message>
    <message>
        <source>Items drawn for each rating, afresh each epoch; only with implicit feedback.</source>
        <translation>Ítems sorteados por cada valoración, de nuevo en cada época; solo con retroalimentación implícita.</translation>
    </message>
    <message>
        <source>Length of the vector that describes a user or an item. More follow the data more closely and cost time in proportion.</source>
        <translation>Longitud del vector que describe a un usuario o un ítem. Más siguen los datos más de cerca y cuestan tiempo en proporción.</translation>
    </message>
    <message>
        <source>Matrix factorisation whose loss also punishes scores that concentrate and scores that treat groups of users differently; two weights set the balance. Yao &amp; Huang, NIPS 2017.</source>
        <translation>Factorización matricial cuya pérdida también castiga las puntuaciones que se concentran y las que tratan de modo distinto a grupos de usuarios; dos pesos fijan el balance. Yao &amp; Huang, NIPS 2017.</translation>
    </message>
    <message>
        <source>Matrix factorisation with fairness</source>
        <translation>Factorización matricial con equidad</translation>
    </message>
    <message>
        <source>Pulls vectors and biases towards zero at every rating. Raise it where validation gets worse while training gets better.</source>
        <translation>Tira de vectores y sesgos hacia cero en cada valoración. Auméntela donde la validación empeora mientras el entrenamiento mejora.</translation>
    </message>
    <message>
        <source>Samples a step. The terms of diversity and parity are those of a batch, so that small ones are noisy.</source>
        <translation>Muestras por paso. Los términos de diversidad y paridad son los de un lote, así que los pequeños son ruidosos.</translation>
    </message>
    <message>
        <source>Size of a step (Adam). Lower it where the loss jumps, raise it where it creeps.</source>
        <translation>Tamaño de un paso (Adam). Redúzcala donde la pérdida salta, auméntela donde se arrastra.</translation>
    </message>
    <message>
        <source>Standard deviation of the vectors&apos; entries before training. Zero would leave nothing to learn from.</source>
        <translation>Desviación típica de las entradas de los vectores antes del entrenamiento. Con cero no habría de qué aprender.</translation>
    </message>
    <message>
        <source>The user attribute whose groups are compared, with two or more groups; several joined by &apos;*&apos; form intersections. Users without it take no part.</source>
        <translation>El atributo de usuario cuyos grupos se comparan, con dos o más grupos; varios unidos con &apos;*&apos; forman intersecciones. Los usuarios sin él no participan.</translation>
    </message>
    <message>
        <source>Weight of the fairness criterion: 0 leaves it out, larger values trade accuracy for it. First values: 1 to 10 for parity, 0.3 for non-parity, 0.15 for the others.</source>
        <translation>Peso del criterio de equidad: 0 lo omite, valores mayores ceden precisión por él. Primeros valores: de 1 a 10 para parity, 0,3 para non-parity, 0,15 para los demás.</translation>
    </message>
    <message>
        <source>Weight of the variance of the predictions in a batch. Larger values draw the scores together, so that fewer items stand out; try 0.05.</source>
        <translation>Peso de la varianza de las predicciones de un lote. Valores mayores juntan las puntuaciones, de modo que destacan menos ítems; pruebe 0,05.</translation>
    </message>
    <message>
        <source>What is made small. &apos;parity&apos;: the variance of the groups&apos; mean predictions; &apos;non-parity&apos;: the difference of a group&apos;s from the others&apos;; the rest: differences of the errors on each item (Yao &amp; Huang 2017).</source>
        <translation>Lo que se reduce. &apos;parity&apos;: la varianza de las predicciones medias de los grupos; &apos;non-parity&apos;: la diferencia de un grupo respecto a los demás; el resto: diferencias de los errores en cada ítem (Yao &amp; Huang 2017).</translation>
    </message>
    <message>
        <source>a part: that share of the epoch&apos;s samples, each part a new draw</source>
        <translation>una parte: esa fracción de las muestras de la época, cada una un nuevo sorteo</translation>
    </message>
    <message>
        <source>as many items as asked for, drawn anew each epoch from those the user never rated</source>
        <translation>tantos ítems como se pidan, sorteados de nuevo en cada época entre los que el usuario nunca valoró</translation>
    </message>
    <message>
        <source>g: users with the same label</source>
        <translation>g: usuarios con la misma etiqueta</translation>
    </message>
    <message>
        <source>m_g: mean score of group g in the batch, G: groups; for more than two groups the mean over each against the rest</source>
        <translation>m_g: puntuación media del grupo g en el lote, G: grupos; con más de dos grupos, la media de cada uno frente al resto</translation>
    </message>
    <message>
        <source>s = μ + b_u + b_i + p_u·q_i: score, F: fairness criterion between groups of users, means over a batch</source>
        <translation>s = μ + b_u + b_i + p_u·q_i: puntuación, F: criterio de equidad entre grupos de usuarios, medias sobre un lote</translation>
    </message>
    <message>
        <source>s: score, r: rating, y: 1 where the user rated the item, 0 for an item drawn at random</source>
        <translation>s: puntuación, r: valoración, y: 1 donde el usuario valoró el ítem, 0 para un ítem sorteado al azar</translation>
    </message>
    <message>
        <source>s: scores of a batch</source>
        <translation>s: puntuaciones de un lote</translation>
    </message>
    <message>
        <source>the means are taken over the batch</source>
        <translation>las medias se toman sobre el lote</translation>
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
        <translation>η: tasa de aprendizaje, g: gradiente, m̂, v̂: m, v sin su sesgo hacia 0</translation>
    </message>
    <message>
        <source>λ: regularisation</source>
        <translation>λ: regularización</translation>
    </message>
    <message>
        <source>λ_f: weight of the fairness criterion F</source>
        <translation>λ_f: peso del criterio de equidad F</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; can only be compared with one number this way</source>
        <translation>&apos;{1}&apos; solo puede compararse así con un único número</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; has labels that are not numbers, so they have no order</source>
        <translation>&apos;{1}&apos; tiene valores que no son números, así que no tienen orden</translation>
    </message>
    <message>
        <source>Did you mean &apos;{1}&apos;?</source>
        <translation>¿Quería decir &apos;{1}&apos;?</translation>
    </message>
    <message>
        <source>Known parameters: {1}</source>
        <translation>Parámetros conocidos: {1}</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>hay unas comillas sin cerrar</translation>
    </message>
    <message>
        <source>a quotation mark is not closed within 1 MiB</source>
        <translation>hay unas comillas sin cerrar en 1 MiB</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>compruebe la ruta</translation>
    </message>
    <message>
        <source>check the separator and the columns, or correct the line</source>
        <translation>compruebe el separador y las columnas, o corrija la línea</translation>
    </message>
    <message>
        <source>check the separator and the columns, or correct the line; {1} more line cannot be read either</source>
        <translation>compruebe el separador y las columnas, o corrija la línea; tampoco puede leerse {1} línea más</translation>
    </message>
    <message>
        <source>check the separator and the columns, or correct the line; {1} more lines cannot be read either</source>
        <translation>compruebe el separador y las columnas, o corrija la línea; tampoco pueden leerse {1} líneas más</translation>
    </message>
    <message>
        <source>check who may read it</source>
        <translation>compruebe quién puede leerlo</translation>
    </message>
    <message>
        <source>choose a file with ratings</source>
        <translation>elija un archivo con valoraciones</translation>
    </message>
    <message>
        <source>choose a file, a folder or a .zip</source>
        <translation>elija un archivo, una carpeta o un .zip</translation>
    </message>
    <message>
        <source>choose a folder or .zip with u.data, ratings.dat, ratings.csv or an .inter file, or a file of ratings</source>
        <translation>elija una carpeta o un .zip con u.data, ratings.dat, ratings.csv o un archivo .inter, o un archivo de valoraciones</translation>
    </message>
    <message>
        <source>choose a folder that may be written to, with space left</source>
        <translation>elija una carpeta en la que se pueda escribir y con espacio libre</translation>
    </message>
    <message>
        <source>choose a text file, a folder or a .zip of them</source>
        <translation>elija un archivo de texto, una carpeta o un .zip con ellos</translation>
    </message>
    <message>
        <source>choose the file with the ratings, say which column holds them, or say that there is none and every row counts as 1</source>
        <translation>elija el archivo con las valoraciones, indique qué columna las contiene, o que no hay ninguna y cada fila cuenta como 1</translation>
    </message>
    <message>
        <source>correct or remove the line</source>
        <translation>corrija o quite la línea</translation>
    </message>
    <message>
        <source>correct or remove the line; {1} more line cannot be read either</source>
        <translation>corrija o quite la línea; tampoco puede leerse {1} línea más</translation>
    </message>
    <message>
        <source>correct or remove the line; {1} more lines cannot be read either</source>
        <translation>corrija o quite la línea; tampoco pueden leerse {1} líneas más</translation>
    </message>
    <message>
        <source>correct the line</source>
        <translation>corrija la línea</translation>
    </message>
    <message>
        <source>fetch it again</source>
        <translation>descárguelo de nuevo</translation>
    </message>
    <message>
        <source>it is not clear which file holds the ratings</source>
        <translation>no está claro qué archivo contiene las valoraciones</translation>
    </message>
    <message>
        <source>its columns are {1}</source>
        <translation>sus columnas son {1}</translation>
    </message>
    <message>
        <source>known are {1}</source>
        <translation>se conocen {1}</translation>
    </message>
    <message>
        <source>name one of {1}</source>
        <translation>indique uno de {1}</translation>
    </message>
    <message>
        <source>no column looks like ratings</source>
        <translation>ninguna columna parece de valoraciones</translation>
    </message>
    <message>
        <source>no line of the file can be read as a rating</source>
        <translation>ninguna línea del archivo puede leerse como valoración</translation>
    </message>
    <message>
        <source>no user has this {1}</source>
        <translation>ningún usuario tiene este valor de {1}</translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes a number from {2} to {3}</source>
        <translation>el parámetro &apos;{1}&apos; admite un número de {2} a {3}</translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes a number of at least {2}</source>
        <translation>el parámetro &apos;{1}&apos; admite un número de al menos {2}</translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes a whole number from {2} to {3}</source>
        <translation>el parámetro &apos;{1}&apos; admite un número entero de {2} a {3}</translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes a whole number of at least {2}</source>
        <translation>el parámetro &apos;{1}&apos; admite un número entero de al menos {2}</translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes one of {2}</source>
        <translation>el parámetro &apos;{1}&apos; admite uno de {2}</translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes true or false</source>
        <translation>el parámetro &apos;{1}&apos; admite true o false</translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes whole numbers separated by commas, each from {2} to {3}</source>
        <translation>el parámetro &apos;{1}&apos; admite números enteros separados por comas, cada uno de {2} a {3}</translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes whole numbers separated by commas, each of at least {2}</source>
        <translation>el parámetro &apos;{1}&apos; admite números enteros separados por comas, cada uno de al menos {2}</translation>
    </message>
    <message>
        <source>say which column holds what</source>
        <translation>indique qué contiene cada columna</translation>
    </message>
    <message>
        <source>say which separator and columns it has, or choose another file</source>
        <translation>indique qué separador y columnas tiene, o elija otro archivo</translation>
    </message>
    <message>
        <source>the .zip is damaged: {1}</source>
        <translation>el .zip está dañado: {1}</translation>
    </message>
    <message>
        <source>the .zip is encrypted</source>
        <translation>el .zip está cifrado</translation>
    </message>
    <message>
        <source>the file cannot be read: {1}</source>
        <translation>no se puede leer el archivo: {1}</translation>
    </message>
    <message>
        <source>the file cannot be written: {1}</source>
        <translation>no se puede escribir el archivo: {1}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the header does not read name:type</source>
        <translation>la cabecera no tiene la forma name:type</translation>
    </message>
    <message>
        <source>the header lacks movieId or tmdbId</source>
        <translation>a la cabecera le falta movieId o tmdbId</translation>
    </message>
    <message>
        <source>the item id does not fit into 64 bits</source>
        <translation>el identificador del ítem no cabe en 64 bits</translation>
    </message>
    <message>
        <source>the item id is missing</source>
        <translation>falta el identificador del ítem</translation>
    </message>
    <message>
        <source>the item id is not a whole number</source>
        <translation>el identificador del ítem no es un número entero</translation>
    </message>
    <message>
        <source>the line has {1} column separated by {2}, not at least {3}</source>
        <translation>la línea tiene {1} columna separada por {2}, no al menos {3}</translation>
    </message>
    <message>
        <source>the line has {1} column separated by {2}, not {3}</source>
        <translation>la línea tiene {1} columna separada por {2}, no {3}</translation>
    </message>
    <message>
        <source>the line has {1} columns separated by {2}, not at least {3}</source>
        <translation>la línea tiene {1} columnas separadas por {2}, no al menos {3}</translation>
    </message>
    <message>
        <source>the line has {1} columns separated by {2}, not {3}</source>
        <translation>la línea tiene {1} columnas separadas por {2}, no {3}</translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB</source>
        <translation>la línea supera 1 MiB</translation>
    </message>
    <message>
        <source>the rating is missing</source>
        <translation>falta la valoración</translation>
    </message>
    <message>
        <source>the rating is not a finite number</source>
        <translation>la valoración no es un número finito</translation>
    </message>
    <message>
        <source>the rating is not a number</source>
        <translation>la valoración no es un número</translation>
    </message>
    <message>
        <source>the rating is too large</source>
        <translation>la valoración es demasiado grande</translation>
    </message>
    <message>
        <source>the rating lies outside the scale from {1} to {2}</source>
        <translation>la valoración está fuera de la escala de {1} a {2}</translation>
    </message>
    <message>
        <source>the same column cannot hold two of user, item and rating</source>
        <translation>una columna no puede contener a la vez dos de usuario, ítem y valoración</translation>
    </message>
    <message>
        <source>the split goes by time, but the ratings have no timestamps</source>
        <translation>la división va por tiempo, pero las valoraciones no tienen marcas de tiempo</translation>
    </message>
    <message>
        <source>the split leaves no {1} ratings out of {2}</source>
        <translation>la división no deja valoraciones de {1} de un total de {2}</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>la tabla no tiene tal columna</translation>
    </message>
    <message>
        <source>the timestamp is missing</source>
        <translation>falta la marca de tiempo</translation>
    </message>
    <message>
        <source>the timestamp is neither a number of seconds nor a date like 2023-10-12 18:30:00</source>
        <translation>la marca de tiempo no es ni un número de segundos ni una fecha como 2023-10-12 18:30:00</translation>
    </message>
    <message>
        <source>the user id does not fit into 64 bits</source>
        <translation>el identificador del usuario no cabe en 64 bits</translation>
    </message>
    <message>
        <source>the user id is missing</source>
        <translation>falta el identificador del usuario</translation>
    </message>
    <message>
        <source>the user id is not a whole number</source>
        <translation>el identificador del usuario no es un número entero</translation>
    </message>
    <message>
        <source>the users have no such attribute</source>
        <translation>los usuarios no tienen tal atributo</translation>
    </message>
    <message>
        <source>the validation share must lie in [0, 1)</source>
        <translation>la proporción de validación debe estar en [0, 1)</translation>
    </message>
    <message>
        <source>there are no data to train the run again with</source>
        <translation>no hay datos con los que repetir la ejecución</translation>
    </message>
    <message>
        <source>there are no ratings in it</source>
        <translation>no contiene valoraciones</translation>
    </message>
    <message>
        <source>there are no ratings in the file</source>
        <translation>no hay valoraciones en el archivo</translation>
    </message>
    <message>
        <source>there is no parameter &apos;{1}&apos;</source>
        <translation>no existe el parámetro &apos;{1}&apos;</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe tal archivo ni carpeta</translation>
    </message>
    <message>
        <source>there is no such kind of split</source>
        <translation>no existe ese tipo de división</translation>
    </message>
    <message>
        <source>this does not look like ratings: no separator splits its lines into columns</source>
        <translation>esto no parecen valoraciones: ningún separador divide sus líneas en columnas</translation>
    </message>
    <message>
        <source>this is a binary file, not a table of ratings</source>
        <translation>es un archivo binario, no una tabla de valoraciones</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>unpack it with its password and open the folder</source>
        <translation>descomprímalo con su contraseña y abra la carpeta</translation>
    </message>
    <message>
        <source>without a header, give a position from 1 to {1}</source>
        <translation>sin cabecera, indique una posición de 1 a {1}</translation>
    </message>
    <message>
        <source>write it like gender=F, age&lt;=18, occupation=writer|artist, or gender=F and not age&lt;35</source>
        <translation>escríbalo así: gender=F, age&lt;=18, occupation=writer|artist o gender=F and not age&lt;35</translation>
    </message>
    <message>
        <source>A user counts once per item, so no pair can be in training and test at the same time.</source>
        <translation>Un usuario cuenta una vez por ítem, así ningún par puede estar a la vez en entrenamiento y prueba.</translation>
    </message>
    <message>
        <source>Errors of predicted ratings say nothing here; ranking metrics still do.</source>
        <translation>Los errores de las valoraciones predichas no dicen nada aquí; las métricas de ordenación sí.</translation>
    </message>
    <message>
        <source>Everything else was read; look at the line to see whether more than it is wrong.</source>
        <translation>Todo lo demás se leyó; la línea muestra si hay algo más que esté mal.</translation>
    </message>
    <message>
        <source>If the lines differ, the attributes may be the wrong ones.</source>
        <translation>Si las líneas difieren, los atributos pueden ser los equivocados.</translation>
    </message>
    <message>
        <source>If the lines differ, the title may be the wrong one.</source>
        <translation>Si las líneas difieren, el título puede ser el equivocado.</translation>
    </message>
    <message>
        <source>The order of these ratings is unknown: leave-one-out and temporal splits rest on the others.</source>
        <translation>El orden de estas valoraciones se desconoce: las divisiones leave-one-out y temporales se basan en las demás.</translation>
    </message>
    <message>
        <source>Their items keep their other genres.</source>
        <translation>Sus ítems conservan sus otros géneros.</translation>
    </message>
    <message>
        <source>Their minority index rests on a handful of votes; shrinkage pulls it towards 0.</source>
        <translation>Su índice de minoría se apoya en un puñado de votos; la contracción lo acerca a 0.</translation>
    </message>
    <message>
        <source>Their tastes are hardly known: their minority index and their metrics are noisy.</source>
        <translation>Sus gustos apenas se conocen: su índice de minoría y sus métricas son imprecisos.</translation>
    </message>
    <message>
        <source>These lines cannot belong to any rating.</source>
        <translation>Estas líneas no pueden pertenecer a ninguna valoración.</translation>
    </message>
    <message>
        <source>They are used like all others; only their titles and genres are unknown.</source>
        <translation>Se usan como todos los demás; solo se desconocen sus títulos y géneros.</translation>
    </message>
    <message>
        <source>They have a place among the minority indices, but no model trains on or recommends them.</source>
        <translation>Tienen un lugar entre los índices de minoría, pero ningún modelo aprende de ellos ni los recomienda.</translation>
    </message>
    <message>
        <source>They train and are measured, but belong to no group of these attributes.</source>
        <translation>Se entrenan y se miden, pero no pertenecen a ningún grupo de estos atributos.</translation>
    </message>
    <message>
        <source>Users who rated nothing cannot be trained on or measured.</source>
        <translation>De usuarios que no valoraron nada no se puede aprender ni medir.</translation>
    </message>
    <message>
        <source>all ratings are {1}: nothing can be learned from their values</source>
        <translation>todas las valoraciones son {1}: de sus valores no se puede aprender nada</translation>
    </message>
    <message>
        <source>diversity and calibration left out: the items have no genres</source>
        <translation>diversidad y calibración omitidas: los ítems no tienen géneros</translation>
    </message>
    <message>
        <source>lists of {1} left out: there are no more than {2} candidates</source>
        <translation>listas de {1} omitidas: no hay más de {2} candidatos</translation>
    </message>
    <message>
        <source>{1} duplicate rating: the latest one of each is kept</source>
        <translation>{1} valoración duplicada: se conserva la última</translation>
    </message>
    <message>
        <source>{1} duplicate ratings: the latest one of each is kept</source>
        <translation>{1} valoraciones duplicadas: se conserva la última de cada una</translation>
    </message>
    <message>
        <source>{1} genre left out: the 64 most frequent are kept</source>
        <translation>{1} género omitido: se conservan los 64 más frecuentes</translation>
    </message>
    <message>
        <source>{1} genres left out: the 64 most frequent are kept</source>
        <translation>{1} géneros omitidos: se conservan los 64 más frecuentes</translation>
    </message>
    <message>
        <source>{1} groups of &apos;{2}&apos; have fewer than {3} evaluated users: shown, but left out of differences, ratios and worst groups</source>
        <translation>{1} grupos de «{2}» tienen menos de {3} usuarios evaluados: se muestran, pero quedan fuera de diferencias, razones y peores grupos</translation>
    </message>
    <message>
        <source>{1} item given twice in the item table: the first line counts</source>
        <translation>{1} ítem aparece dos veces en la tabla de ítems: cuenta la primera línea</translation>
    </message>
    <message>
        <source>{1} item id that is no number like those of the ratings: left out</source>
        <translation>{1} identificador de ítem que no es un número como los de las valoraciones: omitido</translation>
    </message>
    <message>
        <source>{1} item ids that are no numbers like those of the ratings: left out</source>
        <translation>{1} identificadores de ítems que no son números como los de las valoraciones: omitidos</translation>
    </message>
    <message>
        <source>{1} items given twice in the item table: the first line counts</source>
        <translation>{1} ítems aparecen dos veces en la tabla de ítems: cuenta la primera línea</translation>
    </message>
    <message>
        <source>{1} listed item nobody rated</source>
        <translation>{1} ítem de la lista que nadie valoró</translation>
    </message>
    <message>
        <source>{1} listed items nobody rated</source>
        <translation>{1} ítems de la lista que nadie valoró</translation>
    </message>
    <message>
        <source>{1} movie without a link to the ratings: left out</source>
        <translation>{1} película sin enlace con las valoraciones: omitida</translation>
    </message>
    <message>
        <source>{1} movies without a link to the ratings: left out</source>
        <translation>{1} películas sin enlace con las valoraciones: omitidas</translation>
    </message>
    <message>
        <source>{1} of {2} rated items have fewer than {3} ratings</source>
        <translation>{1} de {2} ítems valorados tienen menos de {3} valoraciones</translation>
    </message>
    <message>
        <source>{1} of {2} ratings have the same time</source>
        <translation>{1} de {2} valoraciones tienen la misma hora</translation>
    </message>
    <message>
        <source>{1} of {2} users have fewer than {3} ratings</source>
        <translation>{1} de {2} usuarios tienen menos de {3} valoraciones</translation>
    </message>
    <message>
        <source>{1} rated item missing in the item table: shown by id</source>
        <translation>{1} ítem valorado falta en la tabla de ítems: se muestra su identificador</translation>
    </message>
    <message>
        <source>{1} rated items missing in the item table: shown by id</source>
        <translation>{1} ítems valorados faltan en la tabla de ítems: se muestran sus identificadores</translation>
    </message>
    <message>
        <source>{1} torn line: left out</source>
        <translation>{1} línea rota: omitida</translation>
    </message>
    <message>
        <source>{1} torn lines: left out</source>
        <translation>{1} líneas rotas: omitidas</translation>
    </message>
    <message>
        <source>{1} user given twice in the user table: the first line counts</source>
        <translation>{1} usuario aparece dos veces en la tabla de usuarios: cuenta la primera línea</translation>
    </message>
    <message>
        <source>{1} user missing in the user table: the attributes are unknown there</source>
        <translation>{1} usuario falta en la tabla de usuarios: sus atributos se desconocen</translation>
    </message>
    <message>
        <source>{1} user of the user table: without ratings, left out</source>
        <translation>{1} usuario de la tabla de usuarios: sin valoraciones, omitido</translation>
    </message>
    <message>
        <source>{1} users given twice in the user table: the first line counts</source>
        <translation>{1} usuarios aparecen dos veces en la tabla de usuarios: cuenta la primera línea</translation>
    </message>
    <message>
        <source>{1} users missing in the user table: the attributes are unknown there</source>
        <translation>{1} usuarios faltan en la tabla de usuarios: sus atributos se desconocen</translation>
    </message>
    <message>
        <source>{1} users of the user table: without ratings, left out</source>
        <translation>{1} usuarios de la tabla de usuarios: sin valoraciones, omitidos</translation>
    </message>
    <message>
        <source>{1} users without a relevant test rating were skipped</source>
        <translation>se omitieron {1} usuarios sin una valoración de prueba relevante</translation>
    </message>
    <message>
        <source>{1} users without a relevant test rating were skipped ({2})</source>
        <translation>se omitieron {1} usuarios sin una valoración de prueba relevante ({2})</translation>
    </message>
    <message>
        <source>{1} users without a training rating were ranked all the same</source>
        <translation>{1} usuarios sin valoraciones de entrenamiento se ordenaron de todos modos</translation>
    </message>
    <message>
        <source>A second or two even on a million ratings; for trying out a split or a minority.</source>
        <translation>Uno o dos segundos incluso con un millón de valoraciones; para probar una división o una minoría.</translation>
    </message>
    <message>
        <source>As published: squared unranked indices as target, 3 epochs of 29 ratings a step, factors without biases.</source>
        <translation>Como se publicó: índices al cuadrado y sin rangos como objetivo, 3 épocas de 29 valoraciones por paso, factores sin sesgos.</translation>
    </message>
    <message>
        <source>Back to SGD, with tied weights that start after Xavier: converged much faster and more steadily in the original.</source>
        <translation>De nuevo SGD, con pesos compartidos e inicio según Xavier: en el original convergió mucho más rápido y de forma más regular.</translation>
    </message>
    <message>
        <source>Few epochs in large batches: shows the shape of the trade-off, not its best points.</source>
        <translation>Pocas épocas en lotes grandes: muestra la forma del balance, no sus mejores puntos.</translation>
    </message>
    <message>
        <source>More factors and as many epochs as validation asks for.</source>
        <translation>Más factores y tantas épocas como pida la validación.</translation>
    </message>
    <message>
        <source>RMSprop instead of SGD, and tied weights: in the original the loss did not improve in any epoch.</source>
        <translation>RMSprop en vez de SGD y pesos compartidos: en el original la pérdida no mejoró en ninguna época.</translation>
    </message>
    <message>
        <source>SGD from default weights, without tying: the first run of the original, whose loss came down slowly and then got stuck.</source>
        <translation>SGD con los pesos iniciales habituales, sin compartirlos: la primera ejecución del original, cuya pérdida bajó despacio y luego se estancó.</translation>
    </message>
    <message>
        <source>Small steps and as many epochs as validation asks for; takes several times as long.</source>
        <translation>Pasos pequeños y tantas épocas como pida la validación; tarda varias veces más.</translation>
    </message>
    <message>
        <source>scheduler_lr with every input multiplied by normal noise while the target stays clean: no success in the original, which put it down to too small a network.</source>
        <translation>scheduler_lr con cada entrada multiplicada por ruido normal mientras el objetivo queda limpio: sin éxito en el original, que lo atribuyó a una red demasiado pequeña.</translation>
    </message>
    <message>
        <source>better_init_tied with a learning rate cut to a tenth after every epoch: the best of the original&apos;s five, its error went on falling.</source>
        <translation>better_init_tied con una tasa de aprendizaje reducida a la décima parte tras cada época: la mejor de las cinco del original, cuyo error siguió bajando.</translation>
    </message>
    <message>
        <source>&apos;equipoise-cli export-onnx&apos; writes it beside the model; keep both together</source>
        <translation>&apos;equipoise-cli export-onnx&apos; la escribe junto al modelo; conserve ambos juntos</translation>
    </message>
    <message>
        <source>A file holds two gigabytes; tie the weights or make the first layer smaller</source>
        <translation>Un archivo admite dos gigabytes; comparta los pesos o reduzca la primera capa</translation>
    </message>
    <message>
        <source>Check the path and its permissions</source>
        <translation>Compruebe la ruta y sus permisos</translation>
    </message>
    <message>
        <source>Export the model again, or give data of the catalogue it was made for</source>
        <translation>Exporte el modelo otra vez o dé datos del catálogo para el que se hizo</translation>
    </message>
    <message>
        <source>Give a file that &apos;equipoise-cli export-onnx&apos; or another program wrote as a whole</source>
        <translation>Dé un archivo que &apos;equipoise-cli export-onnx&apos; u otro programa haya escrito entero</translation>
    </message>
    <message>
        <source>Give data whose user and item ids are those the model was trained with</source>
        <translation>Dé datos cuyos identificadores de usuarios e ítems sean los del entrenamiento</translation>
    </message>
    <message>
        <source>It needs the input &apos;ratings&apos; [batch, n], or &apos;user&apos; and &apos;item&apos; [batch], and one output</source>
        <translation>Necesita la entrada &apos;ratings&apos; [batch, n], o &apos;user&apos; e &apos;item&apos; [batch], y una salida</translation>
    </message>
    <message>
        <source>It runs {1}</source>
        <translation>Ejecuta {1}</translation>
    </message>
    <message>
        <source>Make the layers smaller, tie the weights, or take SGD, which remembers least</source>
        <translation>Reduzca las capas, comparta los pesos o use SGD, que es el que menos recuerda</translation>
    </message>
    <message>
        <source>Open data first</source>
        <translation>Abra primero unos datos</translation>
    </message>
    <message>
        <source>Train it again to have its model kept</source>
        <translation>Entrénela de nuevo para que se guarde su modelo</translation>
    </message>
    <message>
        <source>autoencoder, deepfair, gmf, mlp, neumf and dot can be exported</source>
        <translation>se pueden exportar autoencoder, deepfair, gmf, mlp, neumf y dot</translation>
    </message>
    <message>
        <source>cannot open the file</source>
        <translation>no se puede abrir el archivo</translation>
    </message>
    <message>
        <source>needs about {1} GB, {2} GB are free</source>
        <translation>necesita unos {1} GB, hay {2} GB libres</translation>
    </message>
    <message>
        <source>no rating is left to test the model on</source>
        <translation>no queda ninguna valoración con la que probar el modelo</translation>
    </message>
    <message>
        <source>run {1} has no model file</source>
        <translation>la ejecución {1} no tiene archivo de modelo</translation>
    </message>
    <message>
        <source>the ONNX checker refuses the file: {1}</source>
        <translation>el verificador de ONNX rechaza el archivo: {1}</translation>
    </message>
    <message>
        <source>the file is no ONNX model, or not all of it</source>
        <translation>el archivo no es un modelo ONNX o no está completo</translation>
    </message>
    <message>
        <source>the id map cannot be read</source>
        <translation>la lista de identificadores no se puede leer</translation>
    </message>
    <message>
        <source>the model&apos;s id map is missing, and these are not the data it was trained on</source>
        <translation>falta la lista de identificadores y estos no son los datos con los que se entrenó el modelo</translation>
    </message>
    <message>
        <source>the network does not fit into the memory</source>
        <translation>la red no cabe en la memoria</translation>
    </message>
    <message>
        <source>the network does not take what this program gives</source>
        <translation>la red no acepta lo que este programa da</translation>
    </message>
    <message>
        <source>the network has an operator this program does not run</source>
        <translation>la red tiene un operador que este programa no ejecuta</translation>
    </message>
    <message>
        <source>the network is too large for an ONNX file</source>
        <translation>la red es demasiado grande para un archivo ONNX</translation>
    </message>
    <message>
        <source>the network&apos;s input is not as wide as its id map is long</source>
        <translation>la entrada de la red no es tan ancha como larga es su lista de identificadores</translation>
    </message>
    <message>
        <source>the network&apos;s table &apos;{1}&apos; is not as long as its id map</source>
        <translation>la tabla &apos;{1}&apos; de la red no es tan larga como su lista de identificadores</translation>
    </message>
    <message>
        <source>there are no data to evaluate the network on</source>
        <translation>no hay datos con los que evaluar la red</translation>
    </message>
    <message>
        <source>this model is no network</source>
        <translation>este modelo no es una red</translation>
    </message>
    <message>
        <source>{1} unknown users, {2} unknown items</source>
        <translation>{1} usuarios desconocidos, {2} ítems desconocidos</translation>
    </message>
    <message>
        <source>A hidden rating is</source>
        <translation>Una valoración oculta se</translation>
    </message>
    <message>
        <source>Ablations</source>
        <translation>Ablaciones</translation>
    </message>
    <message>
        <source>Added to the Hessian&apos;s diagonal. 0 for matrix factorisation; for networks it is raised by itself until no direction of negative curvature is met, and reported.</source>
        <translation>Se suma a la diagonal de la hessiana. 0 para la factorización de matrices; en las redes se eleva por sí solo hasta que no aparece ninguna dirección de curvatura negativa, y se informa de él.</translation>
    </message>
    <message>
        <source>Also train on what random choice and a threshold on β disclose at the same willingness violation.</source>
        <translation>Entrenar también con lo que revelan la elección al azar y un umbral de β con la misma violación de la voluntad.</translation>
    </message>
    <message>
        <source>Also train on what the same strategy discloses with gradients in place of influences, and with no influence at all.</source>
        <translation>Entrenar también con lo que la misma estrategia revela con gradientes en lugar de influencias y sin influencia alguna.</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Anclas</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Binary cross-entropy over a user&apos;s held-out item and the items it is ranked among, mean over them and over users: what a disclosure study weighs.</source>
        <translation>Entropía cruzada binaria sobre el ítem reservado de un usuario y los ítems entre los que se ordena, media sobre ellos y sobre los usuarios: lo que sopesa un estudio de revelación.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Change per round</source>
        <translation>Cambio por ronda</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Conjugate gradients</source>
        <translation>Gradientes conjugados</translation>
    </message>
    <message>
        <source>Curve over λ</source>
        <translation>Curva sobre λ</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Amortiguamiento</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Disclose, train again, look again: with more rounds the influences follow the masked model. Each round costs a training for every λ and draw.</source>
        <translation>Revelar, entrenar de nuevo, mirar de nuevo: con más rondas las influencias siguen al modelo enmascarado. Cada ronda cuesta un entrenamiento por cada λ y sorteo.</translation>
    </message>
    <message>
        <source>Disclosed share</source>
        <translation>Proporción revelada</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Sorteos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Gradient only</source>
        <translation>Solo gradiente</translation>
    </message>
    <message>
        <source>Gradient tolerance</source>
        <translation>Tolerancia del gradiente</translation>
    </message>
    <message>
        <source>H: Hessian of F, L: held-out loss</source>
        <translation>H: hessiana de F, L: pérdida reservada</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>Pérdida reservada</translation>
    </message>
    <message>
        <source>Held-out loss (BCE)</source>
        <translation>Pérdida reservada (BCE)</translation>
    </message>
    <message>
        <source>Hit rate@10</source>
        <translation>Tasa de aciertos@10</translation>
    </message>
    <message>
        <source>Hit rate@5</source>
        <translation>Tasa de aciertos@5</translation>
    </message>
    <message>
        <source>How far a removal is followed: user, her own vector; star, also the items she touched; cg, every parameter by conjugate gradients; gradient, no Hessian at all.</source>
        <translation>Hasta dónde se sigue una eliminación: user, el vector propio; star, también los ítems tocados; cg, todos los parámetros por gradientes conjugados; gradient, sin hessiana.</translation>
    </message>
    <message>
        <source>How many users to draw for the study; the others&apos; ratings are not trained on. 0 takes all of them; some hundred give a first picture in seconds.</source>
        <translation>Cuántos usuarios se sortean para el estudio; con las valoraciones de los demás no se entrena. 0 los toma todos; unos cientos dan una primera imagen en segundos.</translation>
    </message>
    <message>
        <source>How often the unwillingness is drawn anew; intervals are over the draws.</source>
        <translation>Cuántas veces se sortea de nuevo la renuencia; los intervalos son sobre los sorteos.</translation>
    </message>
    <message>
        <source>How unwilling a user is to have a rating used, from 0 to 1: uniform (drawn), constant:0.5, inverse-rating (1/rating), category (rare genres), or file:PATH with user,item,beta.</source>
        <translation>Cuánto se resiste un usuario a que se use una valoración, de 0 a 1: uniform (sorteada), constant:0.5, inverse-rating (1/valoración), category (géneros raros) o file:RUTA con user,item,beta.</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influencia</translation>
    </message>
    <message>
        <source>Influence against training again: users with at most 60 ratings, 8 factors, every parameter followed (cg).</source>
        <translation>Influencia frente a entrenar de nuevo: usuarios con 60 valoraciones como máximo, 8 factores, todos los parámetros seguidos (cg).</translation>
    </message>
    <message>
        <source>Items a user never rated that are trained as negatives, for each of her ratings. Drawn once and kept for the whole study.</source>
        <translation>Ítems nunca valorados que se entrenan como negativos por cada valoración de un usuario. Se sortean una vez y se conservan en todo el estudio.</translation>
    </message>
    <message>
        <source>L: held-out loss, λ: weight of wv</source>
        <translation>L: pérdida reservada, λ: peso de wv</translation>
    </message>
    <message>
        <source>Largest share of the ratings whose disclosure may change in one round.</source>
        <translation>Mayor proporción de valoraciones cuya revelación puede cambiar en una ronda.</translation>
    </message>
    <message>
        <source>Length of a user&apos;s and an item&apos;s vector. More factors fit more and cost more; 8 to 32 are usual.</source>
        <translation>Longitud de los vectores de usuario e ítem. Más factores ajustan más y cuestan más; lo habitual es de 8 a 32.</translation>
    </message>
    <message>
        <source>Logistic matrix factorisation is quick; the networks of neural collaborative filtering take several times longer.</source>
        <translation>La factorización logística de matrices es rápida; las redes de filtrado colaborativo neuronal tardan varias veces más.</translation>
    </message>
    <message>
        <source>Longest history</source>
        <translation>Historial más largo</translation>
    </message>
    <message>
        <source>Longest training</source>
        <translation>Entrenamiento más largo</translation>
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
        <translation>Descenso espejo</translation>
    </message>
    <message>
        <source>Mirror prior s</source>
        <translation>Valor inicial s del descenso espejo</translation>
    </message>
    <message>
        <source>Mirror step η</source>
        <translation>Paso η del descenso espejo</translation>
    </message>
    <message>
        <source>Mirror steps</source>
        <translation>Pasos del descenso espejo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models trained on different random disclosures around which the effect is linearised; each user takes the best of what they suggest.</source>
        <translation>Modelos entrenados con distintas revelaciones al azar en torno a los cuales se linealiza el efecto; cada usuario toma la mejor de sus propuestas.</translation>
    </message>
    <message>
        <source>Most Hessian-vector products of a solution by cg; the residual reached is reported. 30 are usually enough.</source>
        <translation>Máximo de productos hessiana-vector de una solución por cg; se informa del residuo alcanzado. Suelen bastar 30.</translation>
    </message>
    <message>
        <source>MovieLens 100K with matrix factorisation: the whole comparison over five draws.</source>
        <translation>MovieLens 100K con factorización de matrices: toda la comparación sobre cinco sorteos.</translation>
    </message>
    <message>
        <source>MovieLens 1M with GMF: one draw, one price, with the baselines. Trains five times, which takes minutes; NeuMF takes many times longer.</source>
        <translation>MovieLens 1M con GMF: un sorteo, un precio, con los métodos de referencia. Entrena cinco veces, lo que lleva minutos; NeuMF tarda muchas veces más.</translation>
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
        <translation>Negativos por valoración</translation>
    </message>
    <message>
        <source>No influence</source>
        <translation>Sin influencia</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>Regularisation ρ</source>
        <translation>Regularización ρ</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Reentrenamiento</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Share of the training ratings that are disclosed.</source>
        <translation>Proporción de las valoraciones de entrenamiento que se revelan.</translation>
    </message>
    <message>
        <source>Shortest history</source>
        <translation>Historial más corto</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Método de solución</translation>
    </message>
    <message>
        <source>Step size of the mirror descent.</source>
        <translation>Tamaño del paso del descenso espejo.</translation>
    </message>
    <message>
        <source>Steps after which training gives up when the gradient did not become small.</source>
        <translation>Pasos tras los que el entrenamiento se rinde si el gradiente no se hizo pequeño.</translation>
    </message>
    <message>
        <source>Steps of the mirror descent.</source>
        <translation>Pasos del descenso espejo.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>The source&apos;s README for continuity only: MovieLens 1M users with exactly 20 ratings, reward = −HR@10 − 0.5·wv, which has the hit rate&apos;s sign reversed and so grows as recommendations get worse.</source>
        <translation>El README de la fuente, solo por continuidad: usuarios de MovieLens 1M con exactamente 20 valoraciones, recompensa = −HR@10 − 0,5·wv, con el signo de la tasa de aciertos invertido, de modo que crece cuando las recomendaciones empeoran.</translation>
    </message>
    <message>
        <source>The source&apos;s exponentiated mirror descent over all disclosures of users with at most 12 ratings, in place of the threshold.</source>
        <translation>El descenso espejo exponencial de la fuente sobre todas las revelaciones de usuarios con 12 valoraciones como máximo, en lugar del umbral.</translation>
    </message>
    <message>
        <source>The values of λ at which masks are made and models trained again, for the curve of quality against willingness violation.</source>
        <translation>Los valores de λ con los que se forman máscaras y se entrenan de nuevo modelos, para la curva de calidad frente a violación de la voluntad.</translation>
    </message>
    <message>
        <source>Threshold on β</source>
        <translation>Umbral de β</translation>
    </message>
    <message>
        <source>Training ends when the norm of the objective&apos;s gradient is at most this; networks, whose weights feel every pair, are given a thousand times as much. Influence functions hold at a minimum only, so keep it small.</source>
        <translation>El entrenamiento termina cuando la norma del gradiente del objetivo es como mucho esta; a las redes, cuyos pesos notan cada par, se les da mil veces más. Las funciones de influencia solo valen en un mínimo: conviene que sea pequeña.</translation>
    </message>
    <message>
        <source>Units of the network&apos;s hidden layers, first to last, for mlp and neumf. Small ones converge; 16,8 is a good start.</source>
        <translation>Unidades de las capas ocultas de la red, de la primera a la última, para mlp y neumf. Las pequeñas convergen; 16,8 es un buen comienzo.</translation>
    </message>
    <message>
        <source>Unwillingness β</source>
        <translation>Renuencia β</translation>
    </message>
    <message>
        <source>Unwillingness β of all ratings a user discloses, in sum; mean over users. 0 where nothing is disclosed.</source>
        <translation>Suma de la renuencia β de todas las valoraciones que revela un usuario, media sobre los usuarios. 0 donde no se revela nada.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Users look at</source>
        <translation>Los usuarios miran</translation>
    </message>
    <message>
        <source>Users with fewer ratings are left out of the study and counted. 2 keeps everybody who has one rating to hold out and one to learn from.</source>
        <translation>Los usuarios con menos valoraciones quedan fuera del estudio y se cuentan. 2 conserva a quien tenga una valoración para reservar y otra de la que aprender.</translation>
    </message>
    <message>
        <source>Users with more ratings are left out of the study and counted. 0 sets no limit.</source>
        <translation>Los usuarios con más valoraciones quedan fuera del estudio y se cuentan. 0 no pone límite.</translation>
    </message>
    <message>
        <source>W, b: weights and biases of layer l</source>
        <translation>W, b: pesos y sesgos de la capa l</translation>
    </message>
    <message>
        <source>Weight of the squared norm of all parameters, a network&apos;s shared weights counted once for every user. Must be above 0: without it the Hessian has no inverse. Influences are reliable from about 3.</source>
        <translation>Peso de la norma al cuadrado de todos los parámetros; los pesos compartidos de una red cuentan una vez por usuario. Debe ser mayor que 0: sin él la hessiana no tiene inversa. Las influencias son fiables desde 3, más o menos.</translation>
    </message>
    <message>
        <source>What a held-out item is ranked among and its loss is taken over: uni:99 draws 99 items the user never rated, file:PATH reads them.</source>
        <translation>Entre qué se ordena un ítem reservado y sobre qué se toma su pérdida: uni:99 sortea 99 ítems nunca valorados, file:RUTA los lee.</translation>
    </message>
    <message>
        <source>What disclosure is judged by: less held-out loss and less unwillingly disclosed, weighed by λ.</source>
        <translation>Por qué se juzga la revelación: menos pérdida reservada y menos revelado a disgusto, ponderado con λ.</translation>
    </message>
    <message>
        <source>What one unit of unwillingness costs in units of loss. A rating is disclosed where its gain exceeds λβ; 0 discloses all that helps, large values nothing.</source>
        <translation>Lo que cuesta una unidad de renuencia en unidades de pérdida. Una valoración se revela donde su ganancia supera λβ; 0 revela todo lo que ayuda, valores grandes nada.</translation>
    </message>
    <message>
        <source>Where the mirror descent starts: each rating is disclosed with this probability. Also the share a random anchor discloses.</source>
        <translation>Dónde empieza el descenso espejo: cada valoración se revela con esta probabilidad. También la proporción que revela un ancla al azar.</translation>
    </message>
    <message>
        <source>Willingness</source>
        <translation>Voluntad</translation>
    </message>
    <message>
        <source>Willingness violation</source>
        <translation>Violación de la voluntad</translation>
    </message>
    <message>
        <source>a_k: gain of rating k, L: held-out loss, H: Hessian of F, δ_k: gradient the rating adds to F</source>
        <translation>a_k: ganancia de la valoración k, L: pérdida reservada, H: hessiana de F, δ_k: gradiente que la valoración aporta a F</translation>
    </message>
    <message>
        <source>d: damping</source>
        <translation>d: amortiguamiento</translation>
    </message>
    <message>
        <source>delete leaves it out of the training; relabel trains it as a negative, which has two to three times the effect.</source>
        <translation>delete la deja fuera del entrenamiento; relabel la entrena como negativo, con dos o tres veces el efecto.</translation>
    </message>
    <message>
        <source>drawn once from the seed; never trained on as negatives</source>
        <translation>sorteados una vez a partir de la semilla; nunca entrenados como negativos</translation>
    </message>
    <message>
        <source>drawn without replacement from the seed</source>
        <translation>sorteados sin reposición a partir de la semilla</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>sorteos</translation>
    </message>
    <message>
        <source>history: all ratings of a user, the held-out one included</source>
        <translation>historial: todas las valoraciones de un usuario, incluida la reservada</translation>
    </message>
    <message>
        <source>intervals are Student&apos;s t over the draws</source>
        <translation>los intervalos son de la t de Student sobre los sorteos</translation>
    </message>
    <message>
        <source>l(s; y): loss of pair s with label y</source>
        <translation>l(s; y): pérdida del par s con etiqueta y</translation>
    </message>
    <message>
        <source>l: logistic loss of a rating or negative, θ: all parameters, ρ: regularisation</source>
        <translation>l: pérdida logística de una valoración o un negativo, θ: todos los parámetros, ρ: regularización</translation>
    </message>
    <message>
        <source>loss: −BCE − λ·wv, to be maximised. source: −HR@10 − 0.5·wv, as the source&apos;s README computes it (with the hit rate&apos;s sign reversed), for continuity only.</source>
        <translation>loss: −BCE − λ·wv, a maximizar. source: −HR@10 − 0,5·wv, como la calcula el README de la fuente (con el signo de la tasa de aciertos invertido), solo por continuidad.</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>o: a disclosure of n ratings, U: its utility, T: steps, η: step size, s: prior</source>
        <translation>o: una revelación de n valoraciones, U: su utilidad, T: pasos, η: tamaño del paso, s: valor inicial</translation>
    </message>
    <message>
        <source>o_k: 1 where rating k is disclosed, a_k: its gain, β_k: unwillingness</source>
        <translation>o_k: 1 donde se revela la valoración k, a_k: su ganancia, β_k: renuencia</translation>
    </message>
    <message>
        <source>o_k: 1 where rating k is disclosed, else 0, β_k: unwillingness, L: held-out loss, wv: willingness violation</source>
        <translation>o_k: 1 donde se revela la valoración k, si no 0, β_k: renuencia, L: pérdida reservada, wv: violación de la voluntad</translation>
    </message>
    <message>
        <source>p_u, q_i: vectors of user and item, z: score</source>
        <translation>p_u, q_i: vectores de usuario e ítem, z: puntuación</translation>
    </message>
    <message>
        <source>plain: mean binary cross-entropy over the held-out item and its negatives, to which the negatives contribute most; balanced: half of it for the held-out item, which follows the ranking more closely.</source>
        <translation>plain: entropía cruzada binaria media sobre el ítem reservado y sus negativos, a la que más contribuyen los negativos; balanced: la mitad para el ítem reservado, lo que sigue más de cerca el orden.</translation>
    </message>
    <message>
        <source>selfish: each user weighs what a rating does to her own recommendations; welfare: what it does to everybody&apos;s.</source>
        <translation>selfish: cada usuario sopesa qué hace una valoración a sus propias recomendaciones; welfare: qué hace a las de todos.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>t: the anchor nearest to o, trained on the disclosure o_t</source>
        <translation>t: el ancla más cercana a o, entrenada con la revelación o_t</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>wv: willingness violation</source>
        <translation>wv: violación de la voluntad</translation>
    </message>
    <message>
        <source>z: score, t: held-out item, j: its n negatives</source>
        <translation>z: puntuación, t: ítem reservado, j: sus n negativos</translation>
    </message>
    <message>
        <source>ε: tolerance, F: objective</source>
        <translation>ε: tolerancia, F: objetivo</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>0: gladly disclosed, 1: least willing</source>
        <translation>0: se divulga con gusto, 1: con la mayor renuencia</translation>
    </message>
    <message>
        <source>A first look at any data in seconds: 150 users, 8 factors, two draws and three prices.</source>
        <translation>Un primer vistazo a cualquier dato en segundos: 150 usuarios, 8 factores, dos sorteos y tres precios.</translation>
    </message>
    <message>
        <source>A user weighs what a rating does for her recommendations against how unwilling she is to have it used. To first order her best choice is a threshold a rating: disclose what helps more than it costs.</source>
        <translation>Un usuario pondera lo que una valoración aporta a sus recomendaciones frente a su renuencia a que se use. A primer orden la mejor elección es un umbral por valoración: divulgar lo que ayuda más de lo que cuesta.</translation>
    </message>
    <message>
        <source>Check of influences</source>
        <translation>Comprobar influencias</translation>
    </message>
    <message>
        <source>Damping of the Hessian</source>
        <translation>Amortiguación de la hessiana</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Primer vistazo</translation>
    </message>
    <message>
        <source>Fixed negatives</source>
        <translation>Negativos fijos</translation>
    </message>
    <message>
        <source>Gradient norm reached</source>
        <translation>Norma del gradiente alcanzada</translation>
    </message>
    <message>
        <source>Held-out loss with everything disclosed</source>
        <translation>Pérdida reservada con todo divulgado</translation>
    </message>
    <message>
        <source>Hessian-vector products</source>
        <translation>Productos con la hessiana</translation>
    </message>
    <message>
        <source>Hit rate@10 with everything disclosed</source>
        <translation>Tasa de aciertos@10 con todo divulgado</translation>
    </message>
    <message>
        <source>Influence of a rating</source>
        <translation>Influencia de una valoración</translation>
    </message>
    <message>
        <source>Items they rated</source>
        <translation>Ítems que valoraron</translation>
    </message>
    <message>
        <source>Masks chosen</source>
        <translation>Máscaras elegidas</translation>
    </message>
    <message>
        <source>Masks compared</source>
        <translation>Máscaras comparadas</translation>
    </message>
    <message>
        <source>Mean size of an influence</source>
        <translation>Tamaño medio de una influencia</translation>
    </message>
    <message>
        <source>Models trained again</source>
        <translation>Modelos reentrenados</translation>
    </message>
    <message>
        <source>MovieLens 100K, factorisation</source>
        <translation>MovieLens 100K, factorización</translation>
    </message>
    <message>
        <source>MovieLens 1M, GMF</source>
        <translation>MovieLens 1M, GMF</translation>
    </message>
    <message>
        <source>NDCG@10 with everything disclosed</source>
        <translation>NDCG@10 con todo divulgado</translation>
    </message>
    <message>
        <source>Objective reached</source>
        <translation>Objetivo alcanzado</translation>
    </message>
    <message>
        <source>Open the data it was made from, or name another file</source>
        <translation>Abra los datos con los que se hizo o indique otro archivo</translation>
    </message>
    <message>
        <source>Predicted change of the loss, first draw</source>
        <translation>Cambio predicho de la pérdida, primer sorteo</translation>
    </message>
    <message>
        <source>Raise rho or the damping, or train to a smaller gradient</source>
        <translation>Suba rho o la amortiguación, o entrene hasta un gradiente menor</translation>
    </message>
    <message>
        <source>Raise rho, allow more iterations, or accept a larger tolerance</source>
        <translation>Suba rho, permita más pasos o acepte una tolerancia mayor</translation>
    </message>
    <message>
        <source>Residual of the linear systems</source>
        <translation>Residuo de los sistemas lineales</translation>
    </message>
    <message>
        <source>Seconds per training</source>
        <translation>Segundos por entrenamiento</translation>
    </message>
    <message>
        <source>Share disclosed, first draw</source>
        <translation>Parte divulgada, primer sorteo</translation>
    </message>
    <message>
        <source>Share of the ratings that help</source>
        <translation>Parte de las valoraciones que ayudan</translation>
    </message>
    <message>
        <source>Source&apos;s README, for continuity only</source>
        <translation>README de la fuente, por continuidad</translation>
    </message>
    <message>
        <source>Steps of the training</source>
        <translation>Pasos del entrenamiento</translation>
    </message>
    <message>
        <source>Take 3, from where influences are reliable</source>
        <translation>Tome 3, desde donde las influencias son fiables</translation>
    </message>
    <message>
        <source>Training ratings</source>
        <translation>Valoraciones de entrenamiento</translation>
    </message>
    <message>
        <source>Users in the study</source>
        <translation>Usuarios en el estudio</translation>
    </message>
    <message>
        <source>What removing one rating does to the loss on a held-out item, without training again: the base model is at a minimum, so the new minimum is about one Newton step away. Above 0 the rating helps, below 0 it hurts.</source>
        <translation>Qué hace retirar una valoración a la pérdida en un ítem reservado, sin entrenar de nuevo: el modelo base está en un mínimo, así que el nuevo mínimo queda a un paso de Newton. Por encima de 0 la valoración ayuda, por debajo perjudica.</translation>
    </message>
    <message>
        <source>What to disclose</source>
        <translation>Qué divulgar</translation>
    </message>
    <message>
        <source>Widen the range of history lengths, or take data with at least two ratings a user</source>
        <translation>Amplíe el rango de historiales o tome datos con al menos dos valoraciones por usuario</translation>
    </message>
    <message>
        <source>Willingness violation, first draw</source>
        <translation>Violación de la voluntad, primer sorteo</translation>
    </message>
    <message>
        <source>a line of willingness must be user,item,beta</source>
        <translation>una línea de disposición debe ser user,item,beta</translation>
    </message>
    <message>
        <source>anchor {1}: step {2}, gradient {3}</source>
        <translation>ancla {1}: paso {2}, gradiente {3}</translation>
    </message>
    <message>
        <source>base model: step {1}, gradient {2}</source>
        <translation>modelo base: paso {1}, gradiente {2}</translation>
    </message>
    <message>
        <source>gradients of every rating</source>
        <translation>gradientes de cada valoración</translation>
    </message>
    <message>
        <source>influence of every rating</source>
        <translation>influencia de cada valoración</translation>
    </message>
    <message>
        <source>mask at λ {1}, draw {2}</source>
        <translation>máscara con λ {1}, sorteo {2}</translation>
    </message>
    <message>
        <source>mask at λ {1}, draw {2}, round {3}: step {4}, gradient {5}</source>
        <translation>máscara con λ {1}, sorteo {2}, ronda {3}: paso {4}, gradiente {5}</translation>
    </message>
    <message>
        <source>model {1} of {2}: {3} at λ {4}, draw {5}: step {6}, gradient {7}</source>
        <translation>modelo {1} de {2}: {3} con λ {4}, sorteo {5}: paso {6}, gradiente {7}</translation>
    </message>
    <message>
        <source>no user is left for the study</source>
        <translation>no queda ningún usuario para el estudio</translation>
    </message>
    <message>
        <source>nobody discloses anything, so there is no masked data set</source>
        <translation>nadie divulga nada, así que no hay datos enmascarados</translation>
    </message>
    <message>
        <source>removal {1} of {2}: step {3}, gradient {4}</source>
        <translation>retirada {1} de {2}: paso {3}, gradiente {4}</translation>
    </message>
    <message>
        <source>rho must be above 0: without regularisation the Hessian has no inverse</source>
        <translation>rho debe ser mayor que 0: sin regularización la hessiana no tiene inversa</translation>
    </message>
    <message>
        <source>the Hessian has negative curvature, so influences would be meaningless</source>
        <translation>la hessiana tiene curvatura negativa, así que las influencias no tendrían sentido</translation>
    </message>
    <message>
        <source>the data have no such item</source>
        <translation>los datos no tienen ese ítem</translation>
    </message>
    <message>
        <source>the data have no such user</source>
        <translation>los datos no tienen ese usuario</translation>
    </message>
    <message>
        <source>the disclosure study was made from other data</source>
        <translation>el estudio de divulgación se hizo con otros datos</translation>
    </message>
    <message>
        <source>the file is no disclosure study</source>
        <translation>el archivo no es un estudio de divulgación</translation>
    </message>
    <message>
        <source>the file of willingness cannot be opened</source>
        <translation>el archivo de disposición no se puede abrir</translation>
    </message>
    <message>
        <source>the file of willingness says nothing of a rating</source>
        <translation>el archivo de disposición no dice nada de una valoración</translation>
    </message>
    <message>
        <source>the gradient did not become small: its norm is {1} after {2} iterations, and influence functions need {3}</source>
        <translation>el gradiente no se hizo pequeño: su norma es {1} tras {2} pasos, y las funciones de influencia necesitan {3}</translation>
    </message>
    <message>
        <source>the masked data cannot be written</source>
        <translation>los datos enmascarados no se pueden escribir</translation>
    </message>
    <message>
        <source>willingness by category needs items with genres, and these data have none</source>
        <translation>la disposición por categoría necesita ítems con géneros, y estos datos no tienen</translation>
    </message>
    <message>
        <source>willingness must lie from 0 to 1</source>
        <translation>la disposición debe estar entre 0 y 1</translation>
    </message>
    <message>
        <source>{1} user had fewer unrated items than candidates asked for</source>
        <translation>{1} usuario tenía menos ítems sin valorar que candidatos pedidos</translation>
    </message>
    <message>
        <source>{1} user were not drawn for the study</source>
        <translation>{1} usuario no se sorteó para el estudio</translation>
    </message>
    <message>
        <source>{1} user with a longer or shorter history were left out</source>
        <translation>{1} usuario con un historial más largo o corto quedó fuera</translation>
    </message>
    <message>
        <source>{1} user with one rating were left out: nothing could be held out</source>
        <translation>{1} usuario con una valoración quedó fuera: nada que reservar</translation>
    </message>
    <message>
        <source>{1} user without candidates in the file were left out</source>
        <translation>{1} usuario sin candidatos en el archivo quedó fuera</translation>
    </message>
    <message>
        <source>{1} users had fewer unrated items than candidates asked for</source>
        <translation>{1} usuarios tenían menos ítems sin valorar que candidatos pedidos</translation>
    </message>
    <message>
        <source>{1} users were not drawn for the study</source>
        <translation>{1} usuarios no se sortearon para el estudio</translation>
    </message>
    <message>
        <source>{1} users with a longer or shorter history were left out</source>
        <translation>{1} usuarios con un historial más largo o corto quedaron fuera</translation>
    </message>
    <message>
        <source>{1} users with one rating were left out: nothing could be held out</source>
        <translation>{1} usuarios con una valoración quedaron fuera: nada que reservar</translation>
    </message>
    <message>
        <source>{1} users without candidates in the file were left out</source>
        <translation>{1} usuarios sin candidatos en el archivo quedaron fuera</translation>
    </message>
    <message>
        <source>β_k: unwillingness in [0, 1], λ: price of a unit of it, o_k: 1 where k is disclosed, wv: willingness violation</source>
        <translation>β_k: renuencia en [0, 1], λ: precio de una unidad, o_k: 1 si se divulga k, wv: violación de la voluntad</translation>
    </message>
    <message>
        <source>θ̂: parameters of the base model, H: Hessian of its objective, l_k: loss of rating k, L: held-out loss</source>
        <translation>θ̂: parámetros del modelo base, H: hessiana de su objetivo, l_k: pérdida de la valoración k, L: pérdida reservada</translation>
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
Revisión %2
Motor para %3
Qt %4
%5, %6</translation>
    </message>
    <message>
        <source>About Equipoise</source>
        <translation>Acerca de Equipoise</translation>
    </message>
    <message>
        <source>Accuracy–fairness experiments on recommender systems: who is a minority, what a model costs it, and what fairness costs in accuracy.</source>
        <translation>Experimentos de precisión y equidad en sistemas de recomendación: quién es minoría, qué le cuesta un modelo y qué cuesta la equidad en precisión.</translation>
    </message>
    <message>
        <source>Version and build</source>
        <translation>Versión y compilación</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it; it comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior: puede usarlo, estudiarlo, compartirlo y modificarlo; se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Built on Qt, QCustomPlot (GPL), Eigen (MPL), oneTBB (Apache), SQLite (public domain), OpenSSL (Apache), libarchive (BSD), fmt and nlohmann/json (MIT), CLI11 (BSD). Icons by Lucide (ISC) and Feather (MIT). MovieLens data belong to GroupLens, University of Minnesota, and come under its own terms.</source>
        <translation>Construido sobre Qt, QCustomPlot (GPL), Eigen (MPL), oneTBB (Apache), SQLite (dominio público), OpenSSL (Apache), libarchive (BSD), fmt y nlohmann/json (MIT), CLI11 (BSD). Iconos de Lucide (ISC) y Feather (MIT). Los datos de MovieLens pertenecen a GroupLens, University of Minnesota, y tienen sus propias condiciones.</translation>
    </message>
    <message>
        <source>Equipoise</source>
        <translation>Equipoise</translation>
    </message>
    <message>
        <source>&amp;Copy Version</source>
        <translation>&amp;Copiar versión</translation>
    </message>
</context>
<context>
    <name>equipoise::ActivityBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stops this job (Esc)</source>
        <translation>Detiene este trabajo (Esc)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>All that runs; choose one to go there</source>
        <translation>Todo lo que está en curso; elija uno para ir a él</translation>
    </message>
    <message>
        <source>How long the window&apos;s thread let others wait in this session: median, 99th percentile and longest</source>
        <translation>Cuánto hizo esperar a otros el hilo de la ventana en esta sesión: mediana, percentil 99 y máximo</translation>
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
        <translation>Predicho = real</translation>
    </message>
    <message>
        <source>One rating removed</source>
        <translation>Una valoración retirada</translation>
    </message>
    <message>
        <source>%1
predicted %2, actual %3</source>
        <translation>%1
predicho %2, real %3</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
</context>
<context>
    <name>equipoise::AttributesPanel</name>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Attributes of users, then of items</source>
        <translation>Atributos de los usuarios y después de los ítems</translation>
    </message>
    <message>
        <source>Values of the attribute</source>
        <translation>Valores del atributo</translation>
    </message>
    <message numerus="yes">
        <source>Of items, %n values</source>
        <translation>
            <numerusform>De ítems, %n valor</numerusform>
            <numerusform>De ítems, %n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of users, %n values</source>
        <translation>
            <numerusform>De usuarios, %n valor</numerusform>
            <numerusform>De usuarios, %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of the users and items beyond their ids. Import a table of user attributes to form groups by them; groups by activity work without.</source>
        <translation>De los usuarios y los ítems solo se conocen los identificadores. Importe una tabla de atributos de usuario para formar grupos con ellos; los grupos por actividad funcionan sin ella.</translation>
    </message>
    <message>
        <source>An item can have several, so the shares add up to more than 100 %.</source>
        <translation>Un ítem puede tener varios, por lo que las partes suman más del 100 %.</translation>
    </message>
</context>
<context>
    <name>equipoise::BetaFollower</name>
    <message>
        <source>Preparing to move β</source>
        <translation>Preparando el movimiento de β</translation>
    </message>
    <message>
        <source>Following β</source>
        <translation>Siguiendo β</translation>
    </message>
    <message>
        <source>Lists of all users</source>
        <translation>Listas de todos los usuarios</translation>
    </message>
</context>
<context>
    <name>equipoise::BetaPanel</name>
    <message>
        <source>Open a Saved &amp;Model…</source>
        <translation>Abrir un &amp;modelo guardado…</translation>
    </message>
    <message>
        <source>A model written by &lt;code&gt;equipoise-cli train --save&lt;/code&gt;</source>
        <translation>Un modelo escrito por &lt;code&gt;equipoise-cli train --save&lt;/code&gt;</translation>
    </message>
    <message>
        <source>β, weight of accuracy against fairness</source>
        <translation>β, peso de la precisión frente a la equidad</translation>
    </message>
    <message>
        <source>β weighs accuracy (1) against fairness (0). It is an input of the trained network, so moving it trains nothing. Arrow keys move by 0.01, Page keys by 0.1.</source>
        <translation>β sopesa la precisión (1) y la equidad (0). Es una entrada de la red entrenada, así que moverlo no entrena nada. Las teclas de flecha lo mueven 0,01; RePág y AvPág, 0,1.</translation>
    </message>
    <message>
        <source>&amp;Compare with this β</source>
        <translation>&amp;Comparar con este β</translation>
    </message>
    <message>
        <source>Changes and moves in both tables are counted from this β on</source>
        <translation>Los cambios y movimientos de ambas tablas se cuentan a partir de este β</translation>
    </message>
    <message>
        <source>&amp;β</source>
        <translation>&amp;β</translation>
    </message>
    <message>
        <source>0 fair</source>
        <translation>0 equitativo</translation>
    </message>
    <message>
        <source>accurate 1</source>
        <translation>preciso 1</translation>
    </message>
    <message>
        <source>Metrics at this β</source>
        <translation>Métricas con este β</translation>
    </message>
    <message>
        <source>The user&apos;s list at this β</source>
        <translation>Lista del usuario con este β</translation>
    </message>
    <message>
        <source>left, was %1</source>
        <translation>salió, estaba en %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Drag β here.&lt;/b&gt; It needs a trained model that takes β as an input: press Sweep, or train DeepFair on the Train page.</source>
        <translation>&lt;b&gt;Arrastre β aquí.&lt;/b&gt; Hace falta un modelo entrenado que tome β como entrada: pulse Barrer o entrene DeepFair en la página Entrenar.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>Open a Saved Model</source>
        <translation>Abrir un modelo guardado</translation>
    </message>
    <message>
        <source>Models (*.eqm)</source>
        <translation>Modelos (*.eqm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>compared with β = %1</source>
        <translation>comparado con β = %1</translation>
    </message>
    <message>
        <source>This user has no training rating, and so no list.</source>
        <translation>Este usuario no tiene valoraciones de entrenamiento y, por tanto, tampoco lista.</translation>
    </message>
    <message>
        <source>As quantiles: UM of the user %1, mean IM of the list %2, gap %3</source>
        <translation>En cuantiles: UM del usuario %1, IM medio de la lista %2, brecha %3</translation>
    </message>
    <message>
        <source>%1 test ratings re-scored in %2 ms</source>
        <translation>%1 valoraciones de prueba recalculadas en %2 ms</translation>
    </message>
    <message>
        <source>making everybody&apos;s lists at β = %1: %2 %</source>
        <translation>creando las listas de todos con β = %1: %2 %</translation>
    </message>
    <message>
        <source>lists follow when β rests</source>
        <translation>las listas se actualizan cuando β se detiene</translation>
    </message>
</context>
<context>
    <name>equipoise::ColumnChooser</name>
    <message>
        <source>Search columns</source>
        <translation>Buscar columnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Parameters and settings</source>
        <translation>Parámetros y ajustes</translation>
    </message>
    <message>
        <source>Metrics of groups</source>
        <translation>Métricas de grupos</translation>
    </message>
    <message>
        <source>Metrics at other β</source>
        <translation>Métricas con otro β</translation>
    </message>
    <message>
        <source>&amp;Default Columns</source>
        <translation>Columnas &amp;predeterminadas</translation>
    </message>
    <message>
        <source>Goes back to the columns the program proposes</source>
        <translation>Vuelve a las columnas que propone el programa</translation>
    </message>
</context>
<context>
    <name>equipoise::CommandLine</name>
    <message>
        <source>Equivalent command</source>
        <translation>Orden equivalente</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>The same from a terminal</source>
        <translation>Lo mismo desde un terminal</translation>
    </message>
</context>
<context>
    <name>equipoise::ComparePage</name>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Nothing to compare yet. Select two or more runs on the Runs page and press Compare there (Ctrl+M).</source>
        <translation>Aún no hay nada que comparar. Seleccione dos o más ejecuciones en la página Ejecuciones y pulse allí Comparar (Ctrl+M).</translation>
    </message>
    <message>
        <source>&amp;Choose Runs</source>
        <translation>Ele&amp;gir ejecuciones</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Metrics side by side</source>
        <translation>Métricas en paralelo</translation>
    </message>
    <message>
        <source>Metrics: mean ± half the width of the 95 % interval</source>
        <translation>Métricas: media ± la mitad de la anchura del intervalo del 95 %</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Which curve of the runs to lay over each other</source>
        <translation>Qué curva de las ejecuciones se superpone</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Curves of the compared runs</source>
        <translation>Curvas de las ejecuciones comparadas</translation>
    </message>
    <message>
        <source>These runs left no curves</source>
        <translation>Estas ejecuciones no dejaron curvas</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparada</translation>
    </message>
    <message>
        <source>Goes to the Runs page: select runs there and press Compare</source>
        <translation>Va a la página Ejecuciones: seleccione allí ejecuciones y pulse Comparar</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes que difieren</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>Comparando ejecuciones</translation>
    </message>
    <message>
        <source>The chosen runs are seeds of one setting (%1). Choose runs of another model or with other parameters beside them.</source>
        <translation>Las ejecuciones elegidas son semillas de un mismo ajuste (%1). Elija además ejecuciones de otro modelo o con otros parámetros.</translation>
    </message>
    <message>
        <source>None of the chosen runs finished, so there are no results to compare.</source>
        <translation>Ninguna de las ejecuciones elegidas terminó, así que no hay resultados que comparar.</translation>
    </message>
    <message>
        <source>These runs were not measured in the same way: compare with care.</source>
        <translation>Estas ejecuciones no se midieron del mismo modo: compárelas con cautela.</translation>
    </message>
    <message>
        <source>Not everything chosen can be compared.</source>
        <translation>No se puede comparar todo lo elegido.</translation>
    </message>
    <message>
        <source>%1
Runs %2</source>
        <translation>%1
Ejecuciones %2</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Excluirla</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
</context>
<context>
    <name>equipoise::ComparisonModel</name>
    <message>
        <source>Run %1 (%2) did not finish</source>
        <translation>La ejecución %1 (%2) no terminó</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seeds</source>
        <translation>
            <numerusform>%1, %n semilla</numerusform>
            <numerusform>%1, %n semillas</numerusform>
        </translation>
    </message>
    <message>
        <source>One run, and no values per user: no interval</source>
        <translation>Una sola ejecución y sin valores por usuario: no hay intervalo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>95 % interval %1, by bootstrap over %2 users of one run</source>
        <translation>Intervalo del 95 % %1, por bootstrap sobre %2 usuarios de una ejecución</translation>
    </message>
    <message>
        <source>95 % interval %1, by Student&apos;s t over %2 seeds</source>
        <translation>Intervalo del 95 % %1, por t de Student sobre %2 semillas</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>%1: the others are tested against it</source>
        <translation>%1: las demás se contrastan con ella</translation>
    </message>
</context>
<context>
    <name>equipoise::CountHistogram</name>
    <message>
        <source>%1 ratings: %2 %3</source>
        <translation>%1 valoraciones: %2 %3</translation>
    </message>
</context>
<context>
    <name>equipoise::CurveBox</name>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Which curves to show</source>
        <translation>Qué curvas se muestran</translation>
    </message>
    <message>
        <source>Curves of the run</source>
        <translation>Curvas de la ejecución</translation>
    </message>
</context>
<context>
    <name>equipoise::CurvesPanel</name>
    <message>
        <source>RMSE (rating units)</source>
        <translation>RMSE (unidades de valoración)</translation>
    </message>
    <message>
        <source>Curves of the phase &quot;%1&quot;</source>
        <translation>Curvas de la fase «%1»</translation>
    </message>
    <message>
        <source>%1, training</source>
        <translation>%1, entrenamiento</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Which metric is drawn; type to search</source>
        <translation>Qué métrica se dibuja; escriba para buscar</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Exponential moving average: weight of the epochs before, 0 to 0.99. The measured curve lies pale behind.</source>
        <translation>Media móvil exponencial: peso de las épocas anteriores, de 0 a 0,99. La curva medida queda detrás, más tenue.</translation>
    </message>
    <message>
        <source>Counts the vertical axis in powers, so that late small changes are seen</source>
        <translation>Cuenta el eje vertical en potencias, para que se vean los cambios pequeños del final</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Eje logarítmico</translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation>Todas las métricas</translation>
    </message>
</context>
<context>
    <name>equipoise::DataPage</name>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Ratings (*.zip *.csv *.dat *.data *.inter *.tsv *.txt)</source>
        <translation>Valoraciones (*.zip *.csv *.dat *.data *.inter *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import Ratings</source>
        <translation>Importar valoraciones</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.dat *.data *.zip)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.dat *.data *.zip)</translation>
    </message>
</context>
<context>
    <name>equipoise::DataView</name>
    <message>
        <source>Columns and &amp;Tables…</source>
        <translation>Columnas y &amp;tablas…</translation>
    </message>
    <message>
        <source>Read this file with other columns, another scale or further tables</source>
        <translation>Lee este archivo con otras columnas, otra escala u otras tablas</translation>
    </message>
    <message>
        <source>&amp;Other Data…</source>
        <translation>&amp;Otros datos…</translation>
    </message>
    <message>
        <source>Demo data, files, MovieLens and what was opened before; these data stay until others are there</source>
        <translation>Datos de ejemplo, archivos, MovieLens y lo abierto antes; estos datos permanecen hasta que haya otros</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>valoraciones</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>rated items</source>
        <translation>ítems valorados</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>mean rating</source>
        <translation>valoración media</translation>
    </message>
    <message>
        <source>rating scale</source>
        <translation>escala de valoración</translation>
    </message>
    <message>
        <source>first to last rating</source>
        <translation>primera a última valoración</translation>
    </message>
    <message>
        <source>Ratings by value</source>
        <translation>Valoraciones por valor</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Ratings per user</source>
        <translation>Valoraciones por usuario</translation>
    </message>
    <message>
        <source>Ratings of a user (logarithmic)</source>
        <translation>Valoraciones de un usuario (logarítmico)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Ratings per item</source>
        <translation>Valoraciones por ítem</translation>
    </message>
    <message>
        <source>Ratings of an item (logarithmic)</source>
        <translation>Valoraciones de un ítem (logarítmico)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the content</source>
        <translation>Copiar el SHA-256 del contenido</translation>
    </message>
    <message>
        <source>Attributes of users and items</source>
        <translation>Atributos de usuarios e ítems</translation>
    </message>
    <message>
        <source>%1 · format %2</source>
        <translation>%1 · formato %2</translation>
    </message>
    <message>
        <source>Users with at least one rating</source>
        <translation>Usuarios con al menos una valoración</translation>
    </message>
    <message>
        <source>%1 items are listed</source>
        <translation>%1 ítems en la lista</translation>
    </message>
    <message>
        <source>Share of all pairs of a user and a rated item that have a rating</source>
        <translation>Parte de todos los pares de usuario e ítem valorado que tienen valoración</translation>
    </message>
    <message>
        <source>The lowest and the highest rating that can be given</source>
        <translation>La valoración más baja y la más alta que se pueden dar</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>sin fechas</translation>
    </message>
    <message>
        <source>Splits by time and leave-one-out need the time of each rating</source>
        <translation>Las divisiones por tiempo y leave-one-out necesitan la fecha de cada valoración</translation>
    </message>
    <message>
        <source>Most often %1: %2 % of all ratings.</source>
        <translation>Más frecuente %1: %2 % de todas las valoraciones.</translation>
    </message>
    <message>
        <source>items</source>
        <translation>ítems</translation>
    </message>
    <message>
        <source>From %1 to %2, median %3, mean %4. %5</source>
        <translation>De %1 a %2, mediana %3, media %4. %5</translation>
    </message>
    <message>
        <source>The busiest tenth gave %1 % of the ratings.</source>
        <translation>La décima parte más activa dio el %1 % de las valoraciones.</translation>
    </message>
    <message>
        <source>The most popular tenth got %1 % of the ratings.</source>
        <translation>La décima parte más popular recibió el %1 % de las valoraciones.</translation>
    </message>
    <message>
        <source>First in %1, line %2.</source>
        <translation>Primero en %1, línea %2.</translation>
    </message>
    <message>
        <source>Nothing unusual was noticed.</source>
        <translation>No se observó nada inusual.</translation>
    </message>
    <message>
        <source>SHA-256 …</source>
        <translation>SHA-256 …</translation>
    </message>
    <message>
        <source>Identifying the data</source>
        <translation>Identificando los datos</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1
The same for the same ratings, however they are packed; every run keeps it.</source>
        <translation>%1
Igual para las mismas valoraciones, se empaqueten como se empaqueten; cada ejecución lo guarda.</translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosureCheckPanel</name>
    <message>
        <source>Remove and Train A&amp;gain</source>
        <translation>Retirar y reentrena&amp;r</translation>
    </message>
    <message>
        <source>Predicted against actual change of loss</source>
        <translation>Cambio de la pérdida: predicho frente a real</translation>
    </message>
    <message>
        <source>Predicted change of the held-out loss</source>
        <translation>Cambio predicho de la pérdida reservada</translation>
    </message>
    <message>
        <source>Actual change after training again</source>
        <translation>Cambio real tras entrenar de nuevo</translation>
    </message>
    <message>
        <source>Every rating that is removed and whose model is trained again becomes a point here.</source>
        <translation>Cada valoración que se retira, con su modelo entrenado de nuevo, será aquí un punto.</translation>
    </message>
    <message>
        <source>Removed ratings</source>
        <translation>Valoraciones retiradas</translation>
    </message>
    <message>
        <source>Users drawn by chance</source>
        <translation>Usuarios al azar</translation>
    </message>
    <message>
        <source>The user shown</source>
        <translation>El usuario mostrado</translation>
    </message>
    <message>
        <source>Whose ratings</source>
        <translation>De quién son las valoraciones</translation>
    </message>
    <message>
        <source>Whose ratings are removed, one at a time</source>
        <translation>De quién se retiran valoraciones, una cada vez</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Número de usuarios</translation>
    </message>
    <message>
        <source>How many users to draw; 20 give a first picture.</source>
        <translation>Cuántos usuarios se sortean; 20 dan una primera idea.</translation>
    </message>
    <message>
        <source>Ratings per user</source>
        <translation>Valoraciones por usuario</translation>
    </message>
    <message>
        <source>How many of a user&apos;s ratings to remove, each by itself; 0 removes each of them in turn.</source>
        <translation>Cuántas valoraciones de un usuario se retiran, cada una por separado; 0 las retira todas por turno.</translation>
    </message>
    <message>
        <source>Longest history</source>
        <translation>Historial más largo</translation>
    </message>
    <message>
        <source>Users with more ratings are not drawn: among many ratings, one changes little.</source>
        <translation>No se sortean usuarios con más valoraciones: entre muchas, una cambia poco.</translation>
    </message>
    <message>
        <source>As the study</source>
        <translation>Como el estudio</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Método de solución</translation>
    </message>
    <message>
        <source>Whose predictions are checked: the study&apos;s own solver, or another one</source>
        <translation>Qué predicciones se comprueban: las del método del estudio o las de otro</translation>
    </message>
    <message>
        <source>Trains once for every rating removed, from where the base model stands</source>
        <translation>Entrena una vez por valoración retirada, a partir del modelo base</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Ratings each</source>
        <translation>Valoraciones c/u</translation>
    </message>
    <message>
        <source>History up to</source>
        <translation>Historial hasta</translation>
    </message>
    <message>
        <source>%1, removed for user %2</source>
        <translation>%1, retirada al usuario %2</translation>
    </message>
    <message>
        <source>Regression, slope %1, r = %2</source>
        <translation>Regresión, pendiente %1, r = %2</translation>
    </message>
    <message numerus="yes">
        <source>Solver %1: correlation &lt;b&gt;r = %2&lt;/b&gt;, slope %3, over %n removed ratings</source>
        <translation>
            <numerusform>Método %1: correlación &lt;b&gt;r = %2&lt;/b&gt;, pendiente %3, con %n valoración retirada</numerusform>
            <numerusform>Método %1: correlación &lt;b&gt;r = %2&lt;/b&gt;, pendiente %3, con %n valoraciones retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Solver %1: %n removed ratings; a correlation takes three</source>
        <translation>
            <numerusform>Método %1: %n valoración retirada; una correlación necesita tres</numerusform>
            <numerusform>Método %1: %n valoraciones retiradas; una correlación necesita tres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosureLab</name>
    <message>
        <source>Disclosure study</source>
        <translation>Estudio de divulgación</translation>
    </message>
    <message>
        <source>Opening a study</source>
        <translation>Abriendo un estudio</translation>
    </message>
    <message>
        <source>Saving the study</source>
        <translation>Guardando el estudio</translation>
    </message>
    <message>
        <source>Checking influences</source>
        <translation>Comprobando influencias</translation>
    </message>
    <message>
        <source>Saving masked data</source>
        <translation>Guardando datos enmascarados</translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosurePage</name>
    <message>
        <source>Disclosure study (*.eqs)</source>
        <translation>Estudio de divulgación (*.eqs)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>stopped at %1 %</source>
        <translation>detenida al %1 %</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>A disclosure study needs ratings</source>
        <translation>Un estudio de divulgación necesita valoraciones</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>One user</source>
        <translation>Un usuario</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What each stage found, and the masked data</source>
        <translation>Lo que halló cada etapa, y los datos enmascarados</translation>
    </message>
    <message>
        <source>Her ratings, their influence, and what is best disclosed at a λ</source>
        <translation>Las valoraciones de un usuario, su influencia y qué conviene divulgar con un λ</translation>
    </message>
    <message>
        <source>Quality of the retrained models against willingness violation</source>
        <translation>Calidad de los modelos reentrenados frente a la violación de la voluntad</translation>
    </message>
    <message>
        <source>Predicted against actual change of loss</source>
        <translation>Cambio de la pérdida: predicho frente a real</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Opens a study from its file, to look at and to go on with</source>
        <translation>Abre un estudio de su archivo, para verlo y continuarlo</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Divulgación</translation>
    </message>
    <message>
        <source>This study is of %1, not of the data in hand.</source>
        <translation>Este estudio es de %1, no de los datos abiertos.</translation>
    </message>
    <message>
        <source>Start Study begins one of the data in hand; this one stays in its file.</source>
        <translation>«Iniciar estudio» empieza uno de los datos abiertos; este queda en su archivo.</translation>
    </message>
    <message>
        <source>Keeps a copy of the study&apos;s file</source>
        <translation>Guarda una copia del archivo del estudio</translation>
    </message>
    <message>
        <source>Keeps a copy of the study&apos;s file; it is kept by itself as %1</source>
        <translation>Guarda una copia del archivo del estudio; por sí mismo queda en %1</translation>
    </message>
    <message>
        <source>A user&apos;s ratings appear once their influences are known: start a study at the right.</source>
        <translation>Las valoraciones de un usuario aparecen cuando se conocen sus influencias: inicie un estudio a la derecha.</translation>
    </message>
    <message>
        <source>Quality is known once models have been trained on what is disclosed: start a study at the right, or resume it up to its last stage.</source>
        <translation>La calidad se conoce cuando hay modelos entrenados con lo divulgado: inicie un estudio a la derecha o reanúdelo hasta la última etapa.</translation>
    </message>
    <message>
        <source>A study is checked by removing ratings and training again: start one at the right.</source>
        <translation>Un estudio se comprueba retirando valoraciones y entrenando de nuevo: inicie uno a la derecha.</translation>
    </message>
    <message>
        <source>The masked data are in %1.</source>
        <translation>Los datos enmascarados están en %1.</translation>
    </message>
    <message>
        <source>They open like any data; split with “loo” they hold out the same ratings.</source>
        <translation>Se abren como cualquier dato; divididos con «loo» reservan las mismas valoraciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n users disclose nothing and are not in them.</source>
        <translation>
            <numerusform>%n usuario no divulga nada y no figura en ellos.</numerusform>
            <numerusform>%n usuarios no divulgan nada y no figuran en ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a Study</source>
        <translation>Abrir un estudio</translation>
    </message>
    <message>
        <source>Save the Study</source>
        <translation>Guardar el estudio</translation>
    </message>
    <message>
        <source>This appears once the study has come that far.</source>
        <translation>Aparecerá cuando el estudio llegue hasta aquí.</translation>
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
        <translation>Métrica</translation>
    </message>
    <message>
        <source>What the retrained models are measured by, on the held-out items of all study users</source>
        <translation>Con qué se miden los modelos reentrenados, en los ítems reservados de todos los usuarios del estudio</translation>
    </message>
    <message>
        <source>Quality against willingness violation</source>
        <translation>Calidad frente a la violación de la voluntad</translation>
    </message>
    <message>
        <source>Willingness violation wv, mean over users</source>
        <translation>Violación de la voluntad wv, media de los usuarios</translation>
    </message>
    <message>
        <source>95 % interval over draws</source>
        <translation>Intervalo del 95 % sobre los sorteos</translation>
    </message>
    <message>
        <source>Every mask whose model has been retrained becomes a point here.</source>
        <translation>Cada máscara con su modelo reentrenado será aquí un punto.</translation>
    </message>
    <message>
        <source>Influence against the other methods</source>
        <translation>La influencia frente a los otros métodos</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Métrica</translation>
    </message>
    <message>
        <source>Influence against the others at equal wv</source>
        <translation>La influencia frente a los otros con igual wv</translation>
    </message>
    <message numerus="yes">
        <source>%n retrained models</source>
        <translation>
            <numerusform>%n modelo reentrenado</numerusform>
            <numerusform>%n modelos reentrenados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n models retrained</source>
        <translation>
            <numerusform>%1 de %n modelo reentrenado</numerusform>
            <numerusform>%1 de %n modelos reentrenados</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>%1 (wv %2)</source>
        <translation>%1 (wv %2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>not better, intervals overlap</source>
        <translation>no mejor, intervalos solapados</translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosureSetup</name>
    <message>
        <source>Start &amp;Study</source>
        <translation>Iniciar e&amp;studio</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>The same seed gives the same study to the bit, on any number of threads.</source>
        <translation>La misma semilla da el mismo estudio hasta el bit, con cualquier número de hilos.</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Sem&amp;illa</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Where to pause: what comes after can be done later with Resume</source>
        <translation>Dónde parar: lo que sigue se hace después con «Reanudar»</translation>
    </message>
    <message>
        <source>Run up &amp;to</source>
        <translation>&amp;Hasta la etapa</translation>
    </message>
    <message>
        <source>Begins a new study in the background (F5); the one in hand stays in its file</source>
        <translation>Empieza un estudio nuevo en segundo plano (F5); el abierto queda en su archivo</translation>
    </message>
    <message>
        <source>Goes on where the study stands, to the same bits as without the interruption</source>
        <translation>Continúa donde está el estudio, con los mismos bits que sin la interrupción</translation>
    </message>
    <message>
        <source>Stops at once; what is done is kept (Esc)</source>
        <translation>Se detiene enseguida; lo hecho se conserva (Esc)</translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosureStagesPanel</name>
    <message>
        <source>Show A&amp;ll Stages</source>
        <translation>Mostrar todas &amp;las etapas</translation>
    </message>
    <message>
        <source>Save Mas&amp;ked Data…</source>
        <translation>Guardar en&amp;mascarados…</translation>
    </message>
    <message>
        <source>Save and Ope&amp;n…</source>
        <translation>&amp;Guardar y abrir…</translation>
    </message>
    <message>
        <source>What the stages found</source>
        <translation>Lo que hallaron las etapas</translation>
    </message>
    <message>
        <source>What should each user let the model see?</source>
        <translation>¿Qué debería dejar ver al modelo cada usuario?</translation>
    </message>
    <message>
        <source>&lt;b&gt;Data.&lt;/b&gt; Everybody&apos;s last rating is held out; how unwilling she is to have each other one used is drawn, or read from a file.</source>
        <translation>&lt;b&gt;Datos.&lt;/b&gt; Se reserva la última valoración de cada usuario; con cuánta renuencia vería usada cada otra se sortea o se lee de un archivo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Base model.&lt;/b&gt; It learns from everything, to a minimum.</source>
        <translation>&lt;b&gt;Modelo base.&lt;/b&gt; Aprende de todo, hasta un mínimo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Influence.&lt;/b&gt; What does each rating do to the loss on the held-out item? No training is needed for it.</source>
        <translation>&lt;b&gt;Influencia.&lt;/b&gt; ¿Qué hace cada valoración a la pérdida en el ítem reservado? No hace falta entrenar.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Strategy.&lt;/b&gt; A rating is disclosed where it helps more than it costs; λ is the price.</source>
        <translation>&lt;b&gt;Estrategia.&lt;/b&gt; Una valoración se divulga si ayuda más de lo que cuesta; λ es el precio.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Retraining.&lt;/b&gt; A model for each disclosure, against chance, a threshold and the extremes.</source>
        <translation>&lt;b&gt;Reentrenamiento.&lt;/b&gt; Un modelo por divulgación, frente al azar, un umbral y los extremos.</translation>
    </message>
    <message>
        <source>Choose at the right what to study, then press Start Study. Demo data take seconds.</source>
        <translation>Elija a la derecha qué estudiar y pulse «Iniciar estudio». Los datos de demostración tardan segundos.</translation>
    </message>
    <message>
        <source>Draw of the masked data</source>
        <translation>Sorteo de los datos enmascarados</translation>
    </message>
    <message>
        <source>Which draw of the unwillingness the data are masked by</source>
        <translation>Con qué sorteo de la renuencia se enmascaran los datos</translation>
    </message>
    <message>
        <source>As a folder that opens like any data, with the same held-out ratings</source>
        <translation>Como carpeta que se abre como cualquier dato, con las mismas valoraciones reservadas</translation>
    </message>
    <message>
        <source>Saves the masked data as a folder and opens it in place of the data in hand</source>
        <translation>Guarda los datos enmascarados como carpeta y la abre en lugar de los datos abiertos</translation>
    </message>
    <message>
        <source>Masked data</source>
        <translation>Datos enmascarados</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>Sorteo %1</translation>
    </message>
    <message>
        <source>What is disclosed at λ = %1</source>
        <translation>Lo divulgado con λ = %1</translation>
    </message>
    <message>
        <source>There once the strategy has chosen what is disclosed</source>
        <translation>Estarán cuando la estrategia elija qué se divulga</translation>
    </message>
    <message>
        <source>Save Masked Data</source>
        <translation>Guardar datos enmascarados</translation>
    </message>
    <message>
        <source>Folder of masked data (*)</source>
        <translation>Carpeta de datos enmascarados (*)</translation>
    </message>
    <message>
        <source>%1-masked</source>
        <translation>%1-enmascarado</translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosureUserPanel</name>
    <message>
        <source>Draw of the unwillingness</source>
        <translation>Sorteo de la renuencia</translation>
    </message>
    <message>
        <source>Which draw of the unwillingness β is shown</source>
        <translation>Qué sorteo de la renuencia β se muestra</translation>
    </message>
    <message>
        <source>Ratings of the user</source>
        <translation>Valoraciones del usuario</translation>
    </message>
    <message>
        <source>λ, price of unwillingness</source>
        <translation>λ, precio de la renuencia</translation>
    </message>
    <message>
        <source>λ is what one unit of unwillingness costs in units of loss: a rating is disclosed where its influence is above λβ. Moving it trains nothing. Arrow keys move by a twentieth of a power of ten, Page keys by half.</source>
        <translation>λ es lo que cuesta una unidad de renuencia en unidades de pérdida: una valoración se divulga donde su influencia supera λβ. Moverlo no entrena nada. Las flechas avanzan un veinteavo de potencia de diez; las teclas de página, media.</translation>
    </message>
    <message>
        <source>&amp;λ</source>
        <translation>&amp;λ</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>Sorteo %1</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>hurts</source>
        <translation>perjudica</translation>
    </message>
    <message>
        <source>✓ disclosed</source>
        <translation>✓ divulgada</translation>
    </message>
    <message>
        <source>Held out: %1</source>
        <translation>Reservado: %1</translation>
    </message>
    <message>
        <source>loss %1 and place %2 with everything disclosed</source>
        <translation>pérdida %1 y puesto %2 con todo divulgado</translation>
    </message>
    <message>
        <source>Disclosing</source>
        <translation>Eligiendo qué divulgar</translation>
    </message>
    <message>
        <source>This user discloses &lt;b&gt;%1&lt;/b&gt; of %2 ratings · willingness violation wv &lt;b&gt;%3&lt;/b&gt; · predicted change of her loss &lt;b&gt;%4&lt;/b&gt;</source>
        <translation>Este usuario divulga &lt;b&gt;%1&lt;/b&gt; de %2 valoraciones · violación de la voluntad wv &lt;b&gt;%3&lt;/b&gt; · cambio predicho de su pérdida &lt;b&gt;%4&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Everybody: %1 of %2 ratings · wv %3 · predicted change of the loss %4, means over users</source>
        <translation>Todos: %1 de %2 valoraciones · wv %3 · cambio predicho de la pérdida %4, medias de los usuarios</translation>
    </message>
    <message>
        <source>%1 disclose</source>
        <translation>%1 divulgar</translation>
    </message>
    <message>
        <source>hide %1</source>
        <translation>ocultar %1</translation>
    </message>
</context>
<context>
    <name>equipoise::EventLoopProbe</name>
    <message>
        <source>event loop %1 · %2 · %3 ms</source>
        <translation>bucle de eventos %1 · %2 · %3 ms</translation>
    </message>
    <message>
        <source>event loop: median %1 ms, 99th percentile %2 ms, longest %3 ms, of %4 samples
first window after %5 ms
memory: %6 MB now, %7 MB at most
</source>
        <translation>bucle de eventos: mediana %1 ms, percentil 99 %2 ms, máximo %3 ms, de %4 muestras
primera ventana tras %5 ms
memoria: %6 MB ahora, %7 MB como máximo
</translation>
    </message>
</context>
<context>
    <name>equipoise::ExportFigureDialog</name>
    <message>
        <source>Export Figure</source>
        <translation>Exportar figura</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figura %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>F&amp;igura</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export &amp;All %1 to a Folder…</source>
        <translation>Exportar las %1 a un&amp;a carpeta…</translation>
    </message>
    <message>
        <source>Every figure of the page in this size and format, named after itself.</source>
        <translation>Todas las figuras de la página con este tamaño y formato, cada una con su nombre.</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source> · %1 × %2 pixels</source>
        <translation> · %1 × %2 píxeles</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figura</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) written to %1</source>
        <translation>
            <numerusform>%n figura escrita en %1</numerusform>
            <numerusform>%n figuras escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>Archivo %1 (*.%2)</translation>
    </message>
    <message>
        <source>Export All Figures</source>
        <translation>Exportar todas las figuras</translation>
    </message>
</context>
<context>
    <name>equipoise::FigureOptions</name>
    <message>
        <source>Also the plotted &amp;data, as CSV</source>
        <translation>También los &amp;datos dibujados, como CSV</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>PDF and SVG stay sharp at any size and keep text as text; PNG is made of dots.</source>
        <translation>PDF y SVG se ven nítidos a cualquier tamaño y conservan el texto como texto; PNG está hecho de puntos.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Como en pantalla</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Column widths of IEEE and ACM: 3.5 in (88.9 mm) and 7.16 in (181.9 mm).</source>
        <translation>Anchos de columna de IEEE y ACM: 3,5 in (88,9 mm) y 7,16 in (181,9 mm).</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>Width and height on paper.</source>
        <translation>Ancho y alto en el papel.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
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
        <translation>Unidad de longitud</translation>
    </message>
    <message>
        <source>&amp;Width × height</source>
        <translation>&amp;Ancho × alto</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of the type on paper. Lines and markers grow with it. Papers ask for 7 to 9 pt.</source>
        <translation>Tamaño de la letra en el papel. Líneas y marcas crecen con él. Las revistas piden de 7 a 9 pt.</translation>
    </message>
    <message>
        <source>&amp;Type size</source>
        <translation>Tamaño de &amp;letra</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Dots per inch, written into the image. Journals ask for 300 to 600.</source>
        <translation>Puntos por pulgada, escritos en la imagen. Las revistas piden de 300 a 600.</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resolución</translation>
    </message>
    <message>
        <source>Colours safe for the colour-blind</source>
        <translation>Colores aptos para daltónicos</translation>
    </message>
    <message>
        <source>Greys and dashes</source>
        <translation>Grises y guiones</translation>
    </message>
    <message>
        <source>The figure is black on white on paper, whatever the window&apos;s theme is.</source>
        <translation>La figura es negra sobre blanco en papel, sea cual sea el tema de la ventana.</translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation>T&amp;inta</translation>
    </message>
    <message>
        <source>Writes every point that is drawn beside the figure, in full precision.</source>
        <translation>Escribe junto a la figura cada punto dibujado, con toda su precisión.</translation>
    </message>
</context>
<context>
    <name>equipoise::FilterBar</name>
    <message>
        <source>Filter: rmse &lt; 0.87 and factors = 30 or starred</source>
        <translation>Filtro: rmse &lt; 0.87 and factors = 30 or starred</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Shows only the runs for which this is true (Ctrl+F). A word alone is looked for in model, data, name, tags and note.</source>
        <translation>Muestra solo las ejecuciones que lo cumplen (Ctrl+F). Una palabra sola se busca en modelo, datos, nombre, etiquetas y nota.</translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation>Cómo escribir un filtro</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Qué falla en el filtro</translation>
    </message>
    <message>
        <source>%1, at character %2: %3</source>
        <translation>%1, en el carácter %2: %3</translation>
    </message>
    <message>
        <source>Filter by expression</source>
        <translation>Filtrar por expresión</translation>
    </message>
    <message>
        <source>Fields, parameters and metrics by their names, compared with = != &amp;lt; &amp;lt;= &amp;gt; &amp;gt;= or ~ (contains), joined by &lt;b&gt;and&lt;/b&gt;, &lt;b&gt;or&lt;/b&gt;, &lt;b&gt;not&lt;/b&gt; and parentheses. &lt;b&gt;|&lt;/b&gt; lists alternatives. A word alone is looked for in model, data, name, tags and note. Runs without a value are in no comparison of it. Times are in UTC.</source>
        <translation>Campos, parámetros y métricas por su nombre, comparados con = != &amp;lt; &amp;lt;= &amp;gt; &amp;gt;= o ~ (contiene), unidos por &lt;b&gt;and&lt;/b&gt;, &lt;b&gt;or&lt;/b&gt;, &lt;b&gt;not&lt;/b&gt; y paréntesis. &lt;b&gt;|&lt;/b&gt; enumera alternativas. Una palabra sola se busca en modelo, datos, nombre, etiquetas y nota. Las ejecuciones sin un valor no cumplen ninguna comparación con él. Las horas son UTC.</translation>
    </message>
    <message>
        <source>good ones with 30 factors, and all starred ones</source>
        <translation>las buenas con 30 factores y todas las que tienen estrella</translation>
    </message>
    <message>
        <source>of two models, without the failed ones</source>
        <translation>de dos modelos, sin las fallidas</translation>
    </message>
    <message>
        <source>by a ranking metric and the seed</source>
        <translation>por una métrica de orden y la semilla</translation>
    </message>
    <message>
        <source>a metric at another β</source>
        <translation>una métrica con otro β</translation>
    </message>
    <message>
        <source>by tag and words of the note</source>
        <translation>por etiqueta y palabras de la nota</translation>
    </message>
    <message>
        <source>by day and by time taken</source>
        <translation>por día y por duración</translation>
    </message>
    <message>
        <source>a text with a space in it</source>
        <translation>un texto con un espacio</translation>
    </message>
    <message>
        <source>what was deleted and can be restored</source>
        <translation>lo eliminado que se puede restaurar</translation>
    </message>
    <message>
        <source>Use this filter</source>
        <translation>Usar este filtro</translation>
    </message>
</context>
<context>
    <name>equipoise::GroupBars</name>
    <message>
        <source>marked</source>
        <translation>marcados</translation>
    </message>
</context>
<context>
    <name>equipoise::GroupDots</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Few users, left out of the difference</source>
        <translation>Pocas personas, fuera de la diferencia</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>%1 (95 %: %2 to %3)</source>
        <translation>%1 (95 %: %2 a %3)</translation>
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
        <translation>Métrica por grupo</translation>
    </message>
    <message>
        <source>No group has this metric</source>
        <translation>Ningún grupo tiene esta métrica</translation>
    </message>
    <message>
        <source>Gaps between groups</source>
        <translation>Brechas entre grupos</translation>
    </message>
    <message>
        <source>Select a metric to see its groups</source>
        <translation>Seleccione una métrica para ver sus grupos</translation>
    </message>
    <message>
        <source>Find a metric or group</source>
        <translation>Buscar métrica o grupo</translation>
    </message>
    <message>
        <source>Every metric by group</source>
        <translation>Cada métrica por grupo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>A finished run; type part of its name, data or seed to find it</source>
        <translation>Una ejecución terminada; escriba parte de su nombre, datos o semilla para encontrarla</translation>
    </message>
    <message>
        <source>With its other seeds</source>
        <translation>Con sus otras semillas</translation>
    </message>
    <message>
        <source>Means over all finished runs with the same settings and other seeds; intervals are then over seeds</source>
        <translation>Medias sobre todas las ejecuciones terminadas con los mismos ajustes y otras semillas; los intervalos son entonces sobre semillas</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>Grupos por</translation>
    </message>
    <message>
        <source>Attributes of users, alone or together, as the run was measured</source>
        <translation>Atributos de las personas, solos o juntos, según se midió la ejecución</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>The one in the plot; type to find it</source>
        <translation>La de la figura; escriba para encontrarla</translation>
    </message>
    <message>
        <source>No run has finished yet. Choose groups on the Train page (Evaluation: Groups) and train a model.</source>
        <translation>Aún no ha terminado ninguna ejecución. Elija grupos en la página Entrenar (Evaluación: Grupos) y entrene un modelo.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>Reading groups</source>
        <translation>Leyendo grupos</translation>
    </message>
    <message>
        <source>This run was not measured by groups. Open its data, choose groups on the Train page (Evaluation: Groups) and train it again.</source>
        <translation>Esta ejecución no se midió por grupos. Abra sus datos, elija grupos en la página Entrenar (Evaluación: Grupos) y entrénela de nuevo.</translation>
    </message>
    <message>
        <source>This run was not measured by groups. Choose them on the Train page (Evaluation: Groups) and train again, or from a terminal:</source>
        <translation>Esta ejecución no se midió por grupos. Elíjalos en la página Entrenar (Evaluación: Grupos) y entrene de nuevo, o desde una terminal:</translation>
    </message>
    <message numerus="yes">
        <source>%1: means over %n seeds.</source>
        <translation>
            <numerusform>%1: medias sobre %n semilla.</numerusform>
            <numerusform>%1: medias sobre %n semillas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: one run.</source>
        <translation>%1: una ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>Groups of fewer than %n evaluated users are grey and left out of differences, ratios and worst groups.</source>
        <translation>
            <numerusform>Los grupos de menos de %n persona evaluada están en gris y fuera de diferencias, razones y peores grupos.</numerusform>
            <numerusform>Los grupos de menos de %n personas evaluadas están en gris y fuera de diferencias, razones y peores grupos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the run&apos;s data to see 95 % intervals over its users: %1</source>
        <translation>Abra los datos de la ejecución para ver intervalos del 95 % sobre sus personas: %1</translation>
    </message>
    <message>
        <source>Intervals are there for metrics that are means over users. RMSE and others over ratings have one over several seeds.</source>
        <translation>Hay intervalos para las métricas que son medias sobre personas. RMSE y otras sobre valoraciones lo tienen sobre varias semillas.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>few users</source>
        <translation>pocas personas</translation>
    </message>
</context>
<context>
    <name>equipoise::GuideBar</name>
    <message>
        <source>Guided first experiment</source>
        <translation>Primer experimento guiado</translation>
    </message>
    <message>
        <source>Leave the guide; Help starts it again</source>
        <translation>Salir de la guía; en Ayuda empieza de nuevo</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>Salir de la guía</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>That was a whole experiment</source>
        <translation>Eso fue un experimento completo</translation>
    </message>
    <message>
        <source>Data, minority, training, trade-off and a figure. The run is in the log: the Runs page compares it with your next one. F1 explains every metric and parameter.</source>
        <translation>Datos, minoría, entrenamiento, balance y una figura. La ejecución está en el registro: la página Ejecuciones la compara con la siguiente. F1 explica cada métrica y parámetro.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Obtener datos</translation>
    </message>
    <message>
        <source>Demo data are made in a moment: 600 users, women among them in the minority, with a taste of their own.</source>
        <translation>Los datos de ejemplo se crean en un momento: 600 usuarios, con las mujeres en minoría y con gusto propio.</translation>
    </message>
    <message>
        <source>Open Demo Data</source>
        <translation>Abrir datos de ejemplo</translation>
    </message>
    <message>
        <source>See who is a minority</source>
        <translation>Ver quién es minoría</translation>
    </message>
    <message>
        <source>Items at the left of the IM histogram are liked by the minority, those at the right by the majority. Drag over its left end to see which they are.</source>
        <translation>Los ítems a la izquierda del histograma de IM gustan a la minoría; los de la derecha, a la mayoría. Arrastre sobre su extremo izquierdo para ver cuáles son.</translation>
    </message>
    <message>
        <source>Show Minorities</source>
        <translation>Mostrar minorías</translation>
    </message>
    <message>
        <source>Train a fair recommender</source>
        <translation>Entrenar un recomendador justo</translation>
    </message>
    <message>
        <source>DeepFair learns to weigh accuracy against fairness. Press Train and watch both parts of its loss fall; on demo data it takes seconds.</source>
        <translation>DeepFair aprende a sopesar precisión y equidad. Pulse Entrenar y vea bajar ambas partes de la pérdida; con los datos de ejemplo tarda segundos.</translation>
    </message>
    <message>
        <source>Show Training</source>
        <translation>Mostrar entrenamiento</translation>
    </message>
    <message>
        <source>Drag β</source>
        <translation>Arrastrar β</translation>
    </message>
    <message>
        <source>One trained network serves every balance. Drag the β slider from 1 to 0 and watch the error rise, the minority gap fall and a user&apos;s list change.</source>
        <translation>Una sola red sirve para cualquier balance. Arrastre el deslizador β de 1 a 0: el error sube, la brecha de minoría baja y la lista de un usuario cambia.</translation>
    </message>
    <message>
        <source>Show the Slider</source>
        <translation>Mostrar el deslizador</translation>
    </message>
    <message>
        <source>Take a figure with you</source>
        <translation>Llevarse una figura</translation>
    </message>
    <message>
        <source>Right-click any plot, or press Ctrl+E, and export it as PDF, SVG or PNG in a column&apos;s width, or its numbers as CSV.</source>
        <translation>Haga clic derecho en una figura o pulse Ctrl+E y expórtela como PDF, SVG o PNG al ancho de columna, o sus números como CSV.</translation>
    </message>
    <message>
        <source>Show the Trade-off</source>
        <translation>Mostrar el balance</translation>
    </message>
</context>
<context>
    <name>equipoise::HelpDialog</name>
    <message>
        <source>No card has these words. Try a shorter one.</source>
        <translation>Ninguna ficha tiene esas palabras. Pruebe con una más corta.</translation>
    </message>
    <message>
        <source>Formula Cards</source>
        <translation>Fichas de fórmulas</translation>
    </message>
    <message>
        <source>Search metrics, parameters, ideas</source>
        <translation>Buscar métricas, parámetros, conceptos</translation>
    </message>
    <message>
        <source>Search the formula cards</source>
        <translation>Buscar en las fichas de fórmulas</translation>
    </message>
    <message>
        <source>Formula cards</source>
        <translation>Fichas de fórmulas</translation>
    </message>
    <message>
        <source>Formula card</source>
        <translation>Ficha de fórmula</translation>
    </message>
</context>
<context>
    <name>equipoise::ImportDialog</name>
    <message>
        <source>Import Ratings</source>
        <translation>Importar valoraciones</translation>
    </message>
    <message>
        <source>Ta&amp;ble:</source>
        <translation>Ta&amp;bla:</translation>
    </message>
    <message>
        <source>Which file of the folder or archive holds the ratings</source>
        <translation>Qué archivo de la carpeta o del archivo comprimido contiene las valoraciones</translation>
    </message>
    <message>
        <source>The first lines</source>
        <translation>Las primeras líneas</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Lo que resulta</translation>
    </message>
    <message>
        <source>Re&amp;member this for files with the same columns</source>
        <translation>Recor&amp;dar esto para archivos con las mismas columnas</translation>
    </message>
    <message>
        <source>The next file with the same header and separator is read like this one.</source>
        <translation>El próximo archivo con el mismo encabezado y separador se leerá como este.</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>Im&amp;portar</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examinando %1</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>item</source>
        <translation>ítem</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Where the row stands in the file</source>
        <translation>Dónde está la fila en el archivo</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Reading all lines…</source>
        <translation>Leyendo todas las líneas…</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Comprobando %1</translation>
    </message>
    <message>
        <source>%1 ratings from %2 to %3, of %4 users for %5 items.</source>
        <translation>%1 valoraciones de %2 a %3, de %4 usuarios para %5 ítems.</translation>
    </message>
</context>
<context>
    <name>equipoise::ImportForm</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>Who rated. Numbers or texts.</source>
        <translation>Quién valoró. Números o textos.</translation>
    </message>
    <message>
        <source>&amp;Item:</source>
        <translation>Íte&amp;m:</translation>
    </message>
    <message>
        <source>What was rated. Numbers or texts.</source>
        <translation>Qué se valoró. Números o textos.</translation>
    </message>
    <message>
        <source>&amp;Rating:</source>
        <translation>&amp;Valoración:</translation>
    </message>
    <message>
        <source>The number given. Without one, every line counts as 1: the user has seen the item.</source>
        <translation>El número dado. Sin él, cada línea cuenta como 1: el usuario ha visto el ítem.</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>Tiemp&amp;o:</translation>
    </message>
    <message>
        <source>When: seconds since 1970, or a date like 2023-10-12 18:30:00. Splits by time and leave-one-out need it.</source>
        <translation>Cuándo: segundos desde 1970, o una fecha como 2023-10-12 18:30:00. Las divisiones por tiempo y leave-one-out lo necesitan.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Further tables</source>
        <translation>Otras tablas</translation>
    </message>
    <message>
        <source>User &amp;attributes:</source>
        <translation>&amp;Atributos de usuario:</translation>
    </message>
    <message>
        <source>A table with a line for each user, such as users.csv. Every column but the id becomes an attribute that groups can be made of.</source>
        <translation>Una tabla con una línea por usuario, como users.csv. Cada columna salvo el identificador pasa a ser un atributo con el que se pueden formar grupos.</translation>
    </message>
    <message>
        <source>Item tit&amp;les:</source>
        <translation>&amp;Títulos de ítems:</translation>
    </message>
    <message>
        <source>A table with a line for each item. Titles, years and genres are found by the names in its header.</source>
        <translation>Una tabla con una línea por ítem. Los títulos, años y géneros se encuentran por los nombres de su encabezado.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barra |</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>What stands between two columns. Another text can be typed.</source>
        <translation>Lo que hay entre dos columnas. Se puede escribir otro texto.</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Separador:</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>What the bytes mean. Wrong letters in names tell that it is another one.</source>
        <translation>Qué significan los bytes. Si los nombres tienen letras equivocadas, es otra.</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>Codi&amp;ficación:</translation>
    </message>
    <message>
        <source>The first line is a &amp;header</source>
        <translation>La primera línea es un &amp;encabezado</translation>
    </message>
    <message>
        <source>The first line names the columns and is no rating.</source>
        <translation>La primera línea nombra las columnas y no es una valoración.</translation>
    </message>
    <message>
        <source>Fields may stand in &amp;quotation marks</source>
        <translation>Los campos pueden ir entre &amp;comillas</translation>
    </message>
    <message>
        <source>&quot;A, B&quot; is one field, and may hold separators and line ends.</source>
        <translation>&quot;A, B&quot; es un solo campo, y puede contener separadores y saltos de línea.</translation>
    </message>
    <message>
        <source>The &amp;scale goes from</source>
        <translation>La esca&amp;la va desde</translation>
    </message>
    <message>
        <source>The lowest and the highest rating that could be given. Otherwise what the values span.</source>
        <translation>La valoración más baja y la más alta que se podían dar. De lo contrario, lo que abarcan los valores.</translation>
    </message>
    <message>
        <source>Lowest rating</source>
        <translation>Valoración mínima</translation>
    </message>
    <message>
        <source>The lowest rating that could be given</source>
        <translation>La valoración más baja que se podía dar</translation>
    </message>
    <message>
        <source>Highest rating</source>
        <translation>Valoración máxima</translation>
    </message>
    <message>
        <source>The highest rating that could be given</source>
        <translation>La valoración más alta que se podía dar</translation>
    </message>
    <message>
        <source>Leave out lines that cannot be &amp;read</source>
        <translation>Om&amp;itir las líneas que no se puedan leer</translation>
    </message>
    <message>
        <source>They are counted as a finding on the Data page. Otherwise the first one ends the import.</source>
        <translation>Se cuentan como observación en la página Datos. De lo contrario, la primera detiene la importación.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>id column: guessed</source>
        <translation>columna de identificadores: deducida</translation>
    </message>
    <message>
        <source>Column with the ids</source>
        <translation>Columna con los identificadores</translation>
    </message>
    <message>
        <source>Name in the header or position from 1 of the column with the ids. Empty: the one named like an id, else the first.</source>
        <translation>Nombre en el encabezado o posición desde 1 de la columna con los identificadores. Vacío: la que se llame como un identificador y, si no, la primera.</translation>
    </message>
    <message>
        <source>Choose a Table</source>
        <translation>Elegir una tabla</translation>
    </message>
    <message>
        <source>none: every line counts as 1</source>
        <translation>ninguna: cada línea cuenta como 1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>%1  (column %2)</source>
        <translation>%1  (columna %2)</translation>
    </message>
</context>
<context>
    <name>equipoise::LoadStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>equipoise::LossCurvePlot</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Curves appear here while a model trains</source>
        <translation>Las curvas aparecen aquí mientras un modelo entrena</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>Entrenamiento: %1</translation>
    </message>
    <message>
        <source>Validation: %1</source>
        <translation>Validación: %1</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
    <message>
        <source> (best, kept)</source>
        <translation> (la mejor, conservada)</translation>
    </message>
    <message>
        <source>  (smoothed %1)</source>
        <translation>  (suavizado %1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>accuracy loss</source>
        <translation>pérdida de precisión</translation>
    </message>
    <message>
        <source>fairness loss</source>
        <translation>pérdida de equidad</translation>
    </message>
    <message>
        <source>thin and pale: training</source>
        <translation>fino y pálido: entrenamiento</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Factores</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
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
        <translation>Datos</translation>
    </message>
    <message>
        <source>Minorities</source>
        <translation>Minorías</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open F&amp;ile or Zip…</source>
        <translation>Abrir archivo o &amp;zip…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Demo Data</source>
        <translation>Dato&amp;s de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>&amp;Train or Sweep</source>
        <translation>&amp;Entrenar o barrer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Equipoise</source>
        <translation>&amp;Acerca de Equipoise</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Aún no hay datos</translation>
    </message>
    <message>
        <source>%1 · %2 ratings of %3 users for %4 items</source>
        <translation>%1 · %2 valoraciones de %3 usuarios para %4 ítems</translation>
    </message>
    <message>
        <source>%1 – Equipoise</source>
        <translation>%1 – Equipoise</translation>
    </message>
    <message>
        <source>Open the Last Data at &amp;Start</source>
        <translation>Abrir los últimos datos al &amp;iniciar</translation>
    </message>
    <message>
        <source>&amp;Export Figures…</source>
        <translation>&amp;Exportar figuras…</translation>
    </message>
    <message>
        <source>&amp;Formula Cards</source>
        <translation>&amp;Fichas de fórmulas</translation>
    </message>
    <message>
        <source>&amp;Guided First Experiment</source>
        <translation>Primer experimento &amp;guiado</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>This page shows no figure to export.</source>
        <translation>Esta página no muestra ninguna figura que exportar.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>Get Movie&amp;Lens…</source>
        <translation>Obtener Movie&amp;Lens…</translation>
    </message>
    <message>
        <source>I&amp;mport Runs…</source>
        <translation>I&amp;mportar ejecuciones…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>E&amp;dición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find Runs</source>
        <translation>&amp;Buscar ejecuciones</translation>
    </message>
    <message>
        <source>Import Runs</source>
        <translation>Importar ejecuciones</translation>
    </message>
    <message>
        <source>Bundle of runs (*.zip)</source>
        <translation>Paquete de ejecuciones (*.zip)</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>Terminó: %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>E&amp;valuate ONNX File…</source>
        <translation>E&amp;valuar archivo ONNX…</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Divulgación</translation>
    </message>
</context>
<context>
    <name>equipoise::MinoritiesPage</name>
    <message>
        <source>Minority indices need ratings</source>
        <translation>Los índices de minoría necesitan valoraciones</translation>
    </message>
    <message>
        <source>Minority</source>
        <translation>Minoría</translation>
    </message>
    <message>
        <source>Computing minority indices</source>
        <translation>Calculando índices de minoría</translation>
    </message>
    <message>
        <source>%1 to %2, mean %3</source>
        <translation>%1 a %2, media %3</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Items with &amp;IM from</source>
        <translation>Ítems con &amp;IM desde</translation>
    </message>
    <message>
        <source>Users with &amp;UM from</source>
        <translation>Usuarios con &amp;UM desde</translation>
    </message>
    <message>
        <source>C&amp;lear Selection</source>
        <translation>&amp;Borrar selección</translation>
    </message>
    <message>
        <source>Shows all items and users again, without marks</source>
        <translation>Muestra de nuevo todos los ítems y usuarios, sin marcas</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 de %2 seleccionados</translation>
    </message>
    <message>
        <source>Drag in the IM histogram, or type a range</source>
        <translation>Arrastre en el histograma de IM o escriba un rango</translation>
    </message>
    <message>
        <source>Drag in the UM histogram, or type a range</source>
        <translation>Arrastre en el histograma de UM o escriba un rango</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n ítem</numerusform>
            <numerusform>%n ítems</numerusform>
        </translation>
    </message>
    <message>
        <source>rated by user %1</source>
        <translation>valorados por el usuario %1</translation>
    </message>
    <message>
        <source>Raw IM: %1
Raw UM: %2
Mean fairness target: %3

Above 0: liked more by the majority. Below 0: liked more by the minority. Items with few votes reach the ends easily: their intervals are wide, and shrinkage draws them to 0.</source>
        <translation>IM bruto: %1
UM bruto: %2
Objetivo medio de equidad: %3

Sobre 0: gusta más a la mayoría. Bajo 0: gusta más a la minoría. Los ítems con pocos votos llegan fácilmente a los extremos: sus intervalos son anchos y la contracción los acerca a 0.</translation>
    </message>
    <message>
        <source>Marking the selection</source>
        <translation>Marcando la selección</translation>
    </message>
</context>
<context>
    <name>equipoise::MinorityFigurePanel</name>
    <message>
        <source>Users per group</source>
        <translation>Usuarios por grupo</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Distribution of IM and UM</source>
        <translation>Distribución de IM y UM</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Share of maximum</source>
        <translation>Parte del máximo</translation>
    </message>
    <message>
        <source>Drag to select items by IM; a click clears. Shift and drag pans.</source>
        <translation>Arrastre para seleccionar ítems por IM; un clic borra la selección. Mayús y arrastrar desplaza.</translation>
    </message>
    <message>
        <source>UM by group</source>
        <translation>UM por grupo</translation>
    </message>
    <message>
        <source>User minority index</source>
        <translation>Índice de minoría del usuario</translation>
    </message>
    <message>
        <source>Drag to select users by UM; a click clears. Shift and drag pans.</source>
        <translation>Arrastre para seleccionar usuarios por UM; un clic borra la selección. Mayús y arrastrar desplaza.</translation>
    </message>
    <message>
        <source>Item and user minority index</source>
        <translation>Índice de minoría de ítems y usuarios</translation>
    </message>
    <message>
        <source>User minority index by group</source>
        <translation>Índice de minoría de usuarios por grupo</translation>
    </message>
    <message>
        <source>Classification via UM</source>
        <translation>Clasificación mediante UM</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>%1 marcados</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <source>Minority</source>
        <translation>Minoría</translation>
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
        <translation>Quienes valoraron</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>ningún ítem</translation>
    </message>
    <message numerus="yes">
        <source>%n items, most votes first:</source>
        <translation>
            <numerusform>%n ítem, primero los de más votos:</numerusform>
            <numerusform>%n ítems, primero los de más votos:</numerusform>
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
        <translation>&lt;p&gt;Una condición sobre atributos de usuario: &lt;code&gt;gender=F&lt;/code&gt;, &lt;code&gt;age&amp;lt;=18&lt;/code&gt;, &lt;code&gt;occupation=writer|artist&lt;/code&gt;, &lt;code&gt;gender=F and age&amp;lt;35&lt;/code&gt;, &lt;code&gt;not gender=M&lt;/code&gt;. &lt;code&gt;activity&lt;/code&gt; es el cuantil del número de valoraciones: &lt;code&gt;activity&amp;lt;=0.25&lt;/code&gt; es el cuarto menos activo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>like and dislike</source>
        <translation>a favor y en contra</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>like</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>What a rating of exactly the threshold counts as. The published indices count it as both, a like and a dislike.</source>
        <translation>Cómo cuenta una valoración igual al umbral. Los índices publicados la cuentan como ambas cosas, a favor y en contra.</translation>
    </message>
    <message>
        <source>Ratings above it are likes, below it dislikes. The middle of the scale is usual.</source>
        <translation>Por encima es a favor, por debajo en contra. Lo usual es el centro de la escala.</translation>
    </message>
    <message>
        <source>Added to the number of votes behind each item, so that items with few votes move towards 0. 0 is the published definition; 5 tames single votes.</source>
        <translation>Se suma al número de votos de cada ítem, de modo que los ítems con pocos votos se acercan a 0. 0 es la definición publicada; 5 modera los votos sueltos.</translation>
    </message>
    <message>
        <source>The &amp;minority are users with</source>
        <translation>La &amp;minoría son usuarios con</translation>
    </message>
    <message>
        <source>A ra&amp;ting at the threshold is a</source>
        <translation>Una valo&amp;ración en el umbral es</translation>
    </message>
    <message>
        <source>&amp;Threshold between dislike and like</source>
        <translation>&amp;Umbral entre contra y a favor</translation>
    </message>
    <message>
        <source>&amp;Shrinkage of few votes</source>
        <translation>&amp;Contracción con pocos votos</translation>
    </message>
</context>
<context>
    <name>equipoise::ModeBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>equipoise::ModelShelf</name>
    <message>
        <source>%1, run %2</source>
        <translation>%1, ejecución %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, semilla %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
</context>
<context>
    <name>equipoise::MovieLens</name>
    <message>
        <source>For research. Nobody guarantees that the data are correct or fit for a purpose.</source>
        <translation>Para investigación. Nadie garantiza que los datos sean correctos o adecuados para un fin.</translation>
    </message>
    <message>
        <source>Do not state or imply that the University of Minnesota or GroupLens endorse what you do.</source>
        <translation>No afirme ni dé a entender que la Universidad de Minnesota o GroupLens respaldan lo que usted hace.</translation>
    </message>
    <message>
        <source>Acknowledge the data in publications: F. M. Harper and J. A. Konstan, The MovieLens Datasets: History and Context, ACM TiiS 5(4), 2015.</source>
        <translation>Cite los datos en sus publicaciones: F. M. Harper y J. A. Konstan, The MovieLens Datasets: History and Context, ACM TiiS 5(4), 2015.</translation>
    </message>
    <message>
        <source>Pass the data on only under these same conditions.</source>
        <translation>Transmita los datos solo en estas mismas condiciones.</translation>
    </message>
    <message>
        <source>Do not pass the data on without separate permission.</source>
        <translation>No transmita los datos sin un permiso aparte.</translation>
    </message>
    <message>
        <source>No commercial or revenue-bearing use without permission from GroupLens.</source>
        <translation>Ningún uso comercial o lucrativo sin permiso de GroupLens.</translation>
    </message>
    <message>
        <source>1997–1998, whole stars, with gender, age and occupation of every user</source>
        <translation>1997–1998, estrellas enteras, con sexo, edad y ocupación de cada usuario</translation>
    </message>
    <message>
        <source>2000–2003, whole stars, with gender, age group and occupation of every user</source>
        <translation>2000–2003, estrellas enteras, con sexo, grupo de edad y ocupación de cada usuario</translation>
    </message>
    <message>
        <source>1995–2009, half stars, nothing known of the users</source>
        <translation>1995–2009, medias estrellas, sin datos de los usuarios</translation>
    </message>
    <message>
        <source>1995–2019, half stars, nothing known of the users</source>
        <translation>1995–2019, medias estrellas, sin datos de los usuarios</translation>
    </message>
    <message>
        <source>1995–2023, half stars, nothing known of the users</source>
        <translation>1995–2023, medias estrellas, sin datos de los usuarios</translation>
    </message>
    <message>
        <source>MovieLens latest, small</source>
        <translation>MovieLens latest, pequeño</translation>
    </message>
    <message>
        <source>1996–2018, half stars, nothing known of the users; may change, so not for results to share</source>
        <translation>1996–2018, medias estrellas, sin datos de los usuarios; puede cambiar, así que no sirve para resultados que se compartan</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>Descargando %1</translation>
    </message>
    <message>
        <source>Looking for downloads</source>
        <translation>Buscando descargas</translation>
    </message>
</context>
<context>
    <name>equipoise::MovieLensDialog</name>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Rated films</source>
        <translation>Películas valoradas</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Size of the .zip</source>
        <translation>Tamaño del .zip</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Get MovieLens</source>
        <translation>Obtener MovieLens</translation>
    </message>
    <message>
        <source>MovieLens, collected by GroupLens at the University of Minnesota</source>
        <translation>MovieLens, recopilado por GroupLens en la Universidad de Minnesota</translation>
    </message>
    <message>
        <source>Conditions of use</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>I have read the conditions and &amp;accept them</source>
        <translation>He leído las condiciones y las &amp;acepto</translation>
    </message>
    <message>
        <source>Change &amp;Folder…</source>
        <translation>Cambiar &amp;carpeta…</translation>
    </message>
    <message>
        <source>Where downloads go and are looked for</source>
        <translation>Dónde se guardan y se buscan las descargas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>A download goes on in the background</source>
        <translation>Una descarga sigue en segundo plano</translation>
    </message>
    <message>
        <source>%1 of it</source>
        <translation>%1 del total</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;%1&quot;&gt;The conditions in full&lt;/a&gt; are in its README.</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;Las condiciones completas&lt;/a&gt; están en su README.</translation>
    </message>
    <message>
        <source>Accept the conditions first</source>
        <translation>Acepte primero las condiciones</translation>
    </message>
    <message>
        <source>&amp;Download %1</source>
        <translation>&amp;Descargar %1</translation>
    </message>
    <message>
        <source>&amp;Resume, %1 left</source>
        <translation>&amp;Reanudar, quedan %1</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Folder for Downloads</source>
        <translation>Carpeta para descargas</translation>
    </message>
</context>
<context>
    <name>equipoise::NeedsData</name>
    <message>
        <source>Open ratings on the Data page or drop them here, or begin with demo data.</source>
        <translation>Abra valoraciones en la página Datos, suéltelas aquí o empiece con datos de ejemplo.</translation>
    </message>
    <message>
        <source>Use &amp;Demo Data</source>
        <translation>&amp;Usar datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>equipoise::NetworkDialog</name>
    <message>
        <source>Evaluate ONNX File</source>
        <translation>Evaluar archivo ONNX</translation>
    </message>
    <message>
        <source>Open an .onnx file: one exported here, with its .ids.json beside it, or any network of the same inputs. It is tested on the data in hand.</source>
        <translation>Abra un archivo .onnx: uno exportado aquí, con su .ids.json al lado, o cualquier red con las mismas entradas. Se prueba con los datos abiertos.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>&amp;Abrir archivo…</translation>
    </message>
    <message>
        <source>An .onnx file; the ids of users and items are read from the .ids.json beside it</source>
        <translation>Un archivo .onnx; los identificadores de usuarios e ítems se leen del .ids.json que está al lado</translation>
    </message>
    <message>
        <source>Weight of accuracy (1) against fairness (0), an input of the network; evaluates again</source>
        <translation>Peso de la precisión (1) frente a la equidad (0), una entrada de la red; evalúa de nuevo</translation>
    </message>
    <message>
        <source>Weight β</source>
        <translation>Peso β</translation>
    </message>
    <message>
        <source>&amp;β</source>
        <translation>&amp;β</translation>
    </message>
    <message>
        <source>Metrics on the test ratings</source>
        <translation>Métricas en las valoraciones de prueba</translation>
    </message>
    <message>
        <source>Recommended to a user</source>
        <translation>Recomendado a un usuario</translation>
    </message>
    <message>
        <source>How many items the list has</source>
        <translation>Cuántos ítems tiene la lista</translation>
    </message>
    <message>
        <source>Length of the list</source>
        <translation>Longitud de la lista</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>&amp;Primeros</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Puesto en la lista</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Id of the item in the data</source>
        <translation>Identificador del ítem en los datos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Predicted rating, or a score where the model predicts none</source>
        <translation>Valoración predicha, o una puntuación si el modelo no predice ninguna</translation>
    </message>
    <message>
        <source>Recommended to the user</source>
        <translation>Recomendado al usuario</translation>
    </message>
    <message>
        <source>Open ONNX File</source>
        <translation>Abrir archivo ONNX</translation>
    </message>
    <message>
        <source>ONNX network (*.onnx)</source>
        <translation>Red ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>%1, trained on these data: tested on the %2 test ratings of its own split.</source>
        <translation>%1, entrenada con estos datos: probada con las %2 valoraciones de prueba de su propia división.</translation>
    </message>
    <message>
        <source>%1, trained on other data and matched by ids: %2 users and %3 items of these data are not in it, and %4 test ratings of theirs are left out; tested on %5.</source>
        <translation>%1, entrenada con otros datos y emparejada por identificadores: %2 usuarios y %3 ítems de estos datos no están en ella, y se omiten %4 valoraciones de prueba suyas; probada con %5.</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Creando la lista</translation>
    </message>
</context>
<context>
    <name>equipoise::NetworkEvaluator</name>
    <message>
        <source>Evaluating %1</source>
        <translation>Evaluando %1</translation>
    </message>
</context>
<context>
    <name>equipoise::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>In %1, line %2.</source>
        <translation>En %1, línea %2.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>En %1.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
</context>
<context>
    <name>equipoise::OpenSweep</name>
    <message>
        <source>run %1/%2, evaluating</source>
        <translation>ejecución %1/%2, evaluando</translation>
    </message>
    <message>
        <source>run %1/%2, epoch %3</source>
        <translation>ejecución %1/%2, época %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sweep %1: %2</source>
        <translation>Barrido %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs</source>
        <translation>
            <numerusform>%1 de %n ejecución</numerusform>
            <numerusform>%1 de %n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n fallida</numerusform>
            <numerusform>, %n fallidas</numerusform>
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
            <numerusform>%n semilla</numerusform>
            <numerusform>%n semillas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::OverlayPicker</name>
    <message>
        <source>Lays the curves of earlier runs over these</source>
        <translation>Superpone a estas las curvas de ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Buscar ejecuciones</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Earlier runs: %1</source>
        <translation>Ejecuciones anteriores: %1</translation>
    </message>
    <message>
        <source>Listing runs</source>
        <translation>Listando ejecuciones</translation>
    </message>
    <message>
        <source>%1 · seed %2 · run %3</source>
        <translation>%1 · semilla %2 · ejecución %3</translation>
    </message>
    <message>
        <source>No runs in the log yet</source>
        <translation>Aún no hay ejecuciones en el registro</translation>
    </message>
    <message>
        <source>Reading curves</source>
        <translation>Leyendo curvas</translation>
    </message>
</context>
<context>
    <name>equipoise::ParameterEditor</name>
    <message>
        <source>Range: %1 to %2%3</source>
        <translation>Rango: %1 a %2%3</translation>
    </message>
    <message>
        <source>Default: %1%2</source>
        <translation>Por defecto: %1%2</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor por defecto</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Restablecer %1 a su valor por defecto</translation>
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
        <translation>Más</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Experto</translation>
    </message>
</context>
<context>
    <name>equipoise::ParameterPanel</name>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Mean over seeds at this value</source>
        <translation>Media sobre semillas con este valor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Against the value compared with</source>
        <translation>Frente al valor de referencia</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Change in per cent of the value compared with</source>
        <translation>Cambio en porcentaje del valor de referencia</translation>
    </message>
    <message>
        <source>± 95 %</source>
        <translation>± 95 %</translation>
    </message>
    <message>
        <source>Half width of the 95 % interval over seeds (Student&apos;s t)</source>
        <translation>Semiancho del intervalo del 95 % sobre semillas (t de Student)</translation>
    </message>
    <message>
        <source>Goes through the values that were trained; nothing is trained anew</source>
        <translation>Recorre los valores entrenados; no se entrena nada de nuevo</translation>
    </message>
    <message>
        <source>&amp;Compare with this value</source>
        <translation>&amp;Comparar con este valor</translation>
    </message>
    <message>
        <source>Changes and moves in both tables are counted from this value on</source>
        <translation>Los cambios y movimientos de ambas tablas se cuentan desde este valor</translation>
    </message>
    <message>
        <source>Metrics at this value</source>
        <translation>Métricas con este valor</translation>
    </message>
    <message>
        <source>Seed of the list&apos;s models</source>
        <translation>Semilla de los modelos de la lista</translation>
    </message>
    <message>
        <source>The user&apos;s list at this value</source>
        <translation>La lista de la persona con este valor</translation>
    </message>
    <message>
        <source>&lt;b&gt;Move through the values of a sweep here.&lt;/b&gt; Sweep a parameter over two values or more, such as the weight of fairness of mf-fair, or open an earlier sweep.</source>
        <translation>&lt;b&gt;Recorra aquí los valores de un barrido.&lt;/b&gt; Barra un parámetro con dos valores o más, como el peso de equidad de mf-fair, o abra un barrido anterior.</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Semilla %1</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>En comparación con %1</translation>
    </message>
    <message>
        <source>The runs are not in the log, so their models were not kept and there are no lists.</source>
        <translation>Las ejecuciones no están en el registro; sus modelos no se conservaron y no hay listas.</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Haciendo listas</translation>
    </message>
    <message>
        <source>%1 of %2 as in the list compared with</source>
        <translation>%1 de %2 como en la lista de referencia</translation>
    </message>
</context>
<context>
    <name>equipoise::ParameterPlot</name>
    <message>
        <source>%1, low end of the 95 % interval</source>
        <translation>%1, extremo inferior del intervalo del 95 %</translation>
    </message>
    <message>
        <source>95 % interval over seeds</source>
        <translation>Intervalo del 95 % sobre semillas</translation>
    </message>
    <message>
        <source>%1, high end of the 95 % interval</source>
        <translation>%1, extremo superior del intervalo del 95 %</translation>
    </message>
    <message>
        <source>%1 (95 %: %2 to %3)</source>
        <translation>%1 (95 %: %2 a %3)</translation>
    </message>
</context>
<context>
    <name>equipoise::PlaneRunLine</name>
    <message>
        <source>Take the single runs off the plane; the log keeps them</source>
        <translation>Quitar las ejecuciones sueltas del plano; el registro las conserva</translation>
    </message>
    <message>
        <source>Single runs: %1</source>
        <translation>Ejecuciones sueltas: %1</translation>
    </message>
</context>
<context>
    <name>equipoise::PlaneRuns</name>
    <message>
        <source>Reading the log</source>
        <translation>Leyendo el registro</translation>
    </message>
    <message>
        <source>Run %1: %2, seed %3</source>
        <translation>Ejecución %1: %2, semilla %3</translation>
    </message>
</context>
<context>
    <name>equipoise::Plot</name>
    <message>
        <source> (↓ better)</source>
        <translation> (↓ mejor)</translation>
    </message>
    <message>
        <source> (↑ better)</source>
        <translation> (↑ mejor)</translation>
    </message>
    <message>
        <source>%1 (95 %: %2 to %3)</source>
        <translation>%1 (95 %: %2 a %3)</translation>
    </message>
    <message>
        <source>&amp;Export Figure or Data…</source>
        <translation>&amp;Exportar figura o datos…</translation>
    </message>
</context>
<context>
    <name>equipoise::PlotNavigation</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Mostrar todo</translation>
    </message>
    <message>
        <source>Arrows move, + and - zoom, Home or 0 shows everything.</source>
        <translation>Las flechas desplazan, + y - acercan y alejan, Inicio o 0 muestra todo.</translation>
    </message>
</context>
<context>
    <name>equipoise::PointPanel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Predicted rating, or a score where the model predicts none</source>
        <translation>Valoración predicha, o una puntuación si el modelo no predice ninguna</translation>
    </message>
    <message>
        <source>IM</source>
        <translation>IM</translation>
    </message>
    <message>
        <source>Item minority index of the training ratings: above 0 the majority likes it more, below 0 the minority</source>
        <translation>Índice de minoría del ítem en las valoraciones de entrenamiento: sobre 0 gusta más a la mayoría, bajo 0 a la minoría</translation>
    </message>
    <message>
        <source>Click a point to see its runs, its users and their lists.</source>
        <translation>Haga clic en un punto para ver sus ejecuciones, sus usuarios y las listas de estos.</translation>
    </message>
    <message>
        <source>Runs of the point</source>
        <translation>Ejecuciones del punto</translation>
    </message>
    <message>
        <source>Groups at the point</source>
        <translation>Grupos en el punto</translation>
    </message>
    <message>
        <source>Find a user</source>
        <translation>Buscar un usuario</translation>
    </message>
    <message>
        <source>Users at the point</source>
        <translation>Usuarios en el punto</translation>
    </message>
    <message>
        <source>List of the user at the point</source>
        <translation>Lista del usuario en el punto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The runs are not in the log, so nothing more is known of them.</source>
        <translation>Las ejecuciones no están en el registro, así que no se sabe más de ellas.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Reading run %1…</source>
        <translation>Leyendo la ejecución %1…</translation>
    </message>
    <message>
        <source>Reading run %1</source>
        <translation>Leyendo la ejecución %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Users or ratings behind the values</source>
        <translation>Usuarios o valoraciones en que se basan los valores</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Select a user to see the list.</source>
        <translation>Elija un usuario para ver la lista.</translation>
    </message>
    <message>
        <source>Users of run %1; a header sorts.</source>
        <translation>Usuarios de la ejecución %1; un encabezado ordena.</translation>
    </message>
    <message>
        <source>Open the data of run %1 to measure its users at this β.</source>
        <translation>Abra los datos de la ejecución %1 para medir sus usuarios con este β.</translation>
    </message>
    <message>
        <source>Run %1 has no values per user: its model was not kept.</source>
        <translation>La ejecución %1 no tiene valores por usuario: su modelo no se conservó.</translation>
    </message>
    <message>
        <source>Top %1 of user %2</source>
        <translation>Los %1 primeros del usuario %2</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Creando la lista</translation>
    </message>
    <message>
        <source>Double click: shows the run on the Runs page</source>
        <translation>Doble clic: muestra la ejecución en la página Ejecuciones</translation>
    </message>
</context>
<context>
    <name>equipoise::PointsTable</name>
    <message>
        <source>Points of the sweep</source>
        <translation>Puntos del barrido</translation>
    </message>
    <message>
        <source>Half width of the 95 % interval over seeds (Student&apos;s t)</source>
        <translation>Semiancho del intervalo del 95 % sobre semillas (t de Student)</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>± 95 %</source>
        <translation>± 95 %</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Runs behind the means</source>
        <translation>Ejecuciones en que se basan las medias</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Points no other one of the sweep dominates; the knee lies farthest below the line between the ends of the front</source>
        <translation>Puntos que ningún otro del barrido domina; el codo es el que queda más abajo de la línea entre los extremos del frente</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>codo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
</context>
<context>
    <name>equipoise::PresetBar</name>
    <message>
        <source>Keep these values as a preset of your own</source>
        <translation>Guardar estos valores como preajuste propio</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>Eliminar este preajuste</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Name of the preset, then Enter</source>
        <translation>Nombre del preajuste y después Intro</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Preajuste</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valores por defecto</translation>
    </message>
    <message>
        <source>What suits most data</source>
        <translation>Lo adecuado para la mayoría de los datos</translation>
    </message>
    <message>
        <source>Your values</source>
        <translation>Sus valores</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Guardado por usted</translation>
    </message>
    <message>
        <source>Queues one run for each preset, with all else as it is here, and draws their losses into one figure</source>
        <translation>Pone en cola una ejecución por cada preajuste, con lo demás como está aquí, y dibuja sus pérdidas en una figura</translation>
    </message>
    <message numerus="yes">
        <source>Run all %n presets</source>
        <translation>
            <numerusform>Ejecutar %n preajuste</numerusform>
            <numerusform>Ejecutar los %n preajustes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::PresetStore</name>
    <message>
        <source>Reading presets</source>
        <translation>Leyendo preajustes</translation>
    </message>
    <message>
        <source>Saving presets</source>
        <translation>Guardando preajustes</translation>
    </message>
</context>
<context>
    <name>equipoise::QualityPlot</name>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, inferior</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, superior</translation>
    </message>
</context>
<context>
    <name>equipoise::QueuePanel</name>
    <message>
        <source>Runs appear here: several seeds, several settings, one after another or side by side.</source>
        <translation>Aquí aparecen las ejecuciones: varias semillas, varios ajustes, una tras otra o a la vez.</translation>
    </message>
    <message>
        <source>Queue of runs</source>
        <translation>Cola de ejecuciones</translation>
    </message>
    <message>
        <source>Pause: stops the run; it goes on later to the same bits (P)</source>
        <translation>Pausar: detiene la ejecución; más tarde sigue hasta los mismos bits (P)</translation>
    </message>
    <message>
        <source>Resume, or try again (R)</source>
        <translation>Reanudar o reintentar (R)</translation>
    </message>
    <message>
        <source>Earlier in the queue (Alt+Up)</source>
        <translation>Antes en la cola (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Later in the queue (Alt+Down)</source>
        <translation>Después en la cola (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Take off the list; the log keeps what it has (Delete)</source>
        <translation>Quitar de la lista; el registro conserva lo que tiene (Supr)</translation>
    </message>
    <message>
        <source>Take all finished runs off the list</source>
        <translation>Quitar de la lista todas las ejecuciones terminadas</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>A &amp;la vez</translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation>Ejecuciones a la vez</translation>
    </message>
    <message>
        <source>How many runs train side by side; they share the cores. The result of each stays the same to the bit.</source>
        <translation>Cuántas ejecuciones entrenan a la vez; comparten los núcleos. El resultado de cada una es el mismo hasta el último bit.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todas</translation>
    </message>
    <message>
        <source>Lets the queue start runs again</source>
        <translation>Permite que la cola vuelva a iniciar ejecuciones</translation>
    </message>
    <message>
        <source>Pauses what trains and starts nothing more until you say so</source>
        <translation>Pausa lo que entrena y no inicia nada más hasta que usted lo indique</translation>
    </message>
</context>
<context>
    <name>equipoise::RangeEdit</name>
    <message>
        <source>%1, from</source>
        <translation>%1, desde</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, hasta</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>equipoise::RankingPage</name>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Lists of a user</source>
        <translation>Listas de una persona</translation>
    </message>
    <message>
        <source>What the chosen runs measured</source>
        <translation>Lo que midieron las ejecuciones elegidas</translation>
    </message>
    <message>
        <source>What the chosen runs recommend, side by side</source>
        <translation>Lo que recomiendan las ejecuciones elegidas, lado a lado</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>List length against epoch</source>
        <translation>Longitud de lista por época</translation>
    </message>
    <message>
        <source>Of the lists on the validation part, in the plot against the epoch</source>
        <translation>De las listas en la parte de validación, en la figura por época</translation>
    </message>
    <message>
        <source>k against epoch</source>
        <translation>k por época</translation>
    </message>
    <message>
        <source>full ranks among all items a user has not rated; uni99 among 99 drawn by chance; file among those of a file. Values of different candidates do not compare.</source>
        <translation>Completo ordena entre todos los ítems que la persona no ha valorado; uni99 entre 99 elegidos al azar; file entre los de un archivo. Los valores de candidatos distintos no se comparan.</translation>
    </message>
    <message>
        <source>Some of these runs measured one k only. For the whole curve, enter 1, 2, 3, … as list lengths (Train page, Evaluation) and train again, or from a terminal:</source>
        <translation>Algunas de estas ejecuciones midieron un solo k. Para la curva completa, escriba 1, 2, 3, … como longitudes de lista (página Entrenar, Evaluación) y entrene de nuevo, o desde una terminal:</translation>
    </message>
    <message>
        <source>Tick one or several runs at the right to see how they rank.</source>
        <translation>Marque a la derecha una o varias ejecuciones para ver cómo ordenan.</translation>
    </message>
    <message>
        <source>No run has finished yet. Train one on the Train page: ranking is measured at the end of every run.</source>
        <translation>Aún no ha terminado ninguna ejecución. Entrene una en la página Entrenar: el ranking se mide al final de cada ejecución.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>Reading runs</source>
        <translation>Leyendo ejecuciones</translation>
    </message>
    <message>
        <source>These runs were not measured in the same way: compare with care.</source>
        <translation>Estas ejecuciones no se midieron de la misma manera: compárelas con cuidado.</translation>
    </message>
</context>
<context>
    <name>equipoise::RankingPanel</name>
    <message numerus="yes">
        <source>%1, %n seeds</source>
        <translation>
            <numerusform>%1, %n semilla</numerusform>
            <numerusform>%1, %n semillas</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>Metric against list length</source>
        <translation>Métrica por longitud de lista</translation>
    </message>
    <message>
        <source>List length k</source>
        <translation>Longitud de lista k</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>The chosen runs have no such metric</source>
        <translation>Las ejecuciones elegidas no tienen esta métrica</translation>
    </message>
    <message>
        <source>Validation metric against epoch</source>
        <translation>Métrica de validación por época</translation>
    </message>
    <message>
        <source>Ranking metrics</source>
        <translation>Métricas de ranking</translation>
    </message>
    <message>
        <source>Test part, by list length</source>
        <translation>Prueba, por longitud de lista</translation>
    </message>
    <message>
        <source>Validation part, by epoch</source>
        <translation>Validación, por época</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
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
        <translation>Sin curva: estos
modelos no ordenan nada
mientras entrenan, o no
por esta métrica.
Pruebe NDCG a 10.</translation>
    </message>
    <message>
        <source>Validation %1@%2</source>
        <translation>%1@%2 (validación)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>What the relevant items were ranked among: full is all items the user has not rated; values of different candidates do not compare</source>
        <translation>Entre qué se ordenaron los ítems relevantes: completo son todos los ítems que la persona no ha valorado; los valores de candidatos distintos no se comparan</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Length of the lists</source>
        <translation>Longitud de las listas</translation>
    </message>
    <message>
        <source>%1: 95 % interval</source>
        <translation>%1: intervalo del 95 %</translation>
    </message>
    <message>
        <source>By Student&apos;s t: over seeds where there are several, else over the users of the run</source>
        <translation>Con la t de Student: sobre semillas donde hay varias; si no, sobre las personas de la ejecución</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>equipoise::RecentData</name>
    <message>
        <source>Looking for recent data</source>
        <translation>Buscando datos recientes</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 valoraciones</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>equipoise::ReferenceEdit</name>
    <message>
        <source>Reference point, horizontally</source>
        <translation>Punto de referencia, en horizontal</translation>
    </message>
    <message>
        <source>Reference point, vertically</source>
        <translation>Punto de referencia, en vertical</translation>
    </message>
    <message>
        <source>Place the reference point a tenth of the range beyond the worst points</source>
        <translation>Situar el punto de referencia una décima del rango más allá de los peores puntos</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>The hypervolume is the area between the front and this corner. Points beyond it count nothing.</source>
        <translation>El hipervolumen es el área entre el frente y esta esquina. Los puntos más allá no cuentan.</translation>
    </message>
</context>
<context>
    <name>equipoise::ResultPanel</name>
    <message>
        <source>Metrics of the run</source>
        <translation>Métricas de la ejecución</translation>
    </message>
    <message>
        <source>Filter metrics</source>
        <translation>Filtrar métricas</translation>
    </message>
</context>
<context>
    <name>equipoise::RunActions</name>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Estrella</translation>
    </message>
    <message>
        <source>Stars the selected runs, or takes their stars away</source>
        <translation>Pone la estrella a las ejecuciones elegidas, o se la quita</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>Goes to the tags of the selected runs</source>
        <translation>Va a las etiquetas de las ejecuciones elegidas</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Goes to the note of the selected run</source>
        <translation>Va a la nota de la ejecución elegida</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Compares the selected runs; seeds of one setting count as one</source>
        <translation>Compara las ejecuciones elegidas; las semillas de un mismo ajuste cuentan como una</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Puts the settings of the run into the form on the Train page</source>
        <translation>Pone los ajustes de la ejecución en el formulario de la página Entrenar</translation>
    </message>
    <message>
        <source>Copy Comma&amp;nd</source>
        <translation>Copiar or&amp;den</translation>
    </message>
    <message>
        <source>Copies the command that repeats the run from a terminal</source>
        <translation>Copia la orden que repite la ejecución desde un terminal</translation>
    </message>
    <message>
        <source>&amp;Open Model</source>
        <translation>&amp;Abrir modelo</translation>
    </message>
    <message>
        <source>Opens the saved model: β slider and recommendations</source>
        <translation>Abre el modelo guardado: deslizador de β y recomendaciones</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Goes on from the last epoch, with the same result as without the interruption</source>
        <translation>Sigue desde la última época, con el mismo resultado que sin la interrupción</translation>
    </message>
    <message>
        <source>Show &amp;Files</source>
        <translation>&amp;Mostrar archivos</translation>
    </message>
    <message>
        <source>Opens the folder with the run&apos;s files</source>
        <translation>Abre la carpeta con los archivos de la ejecución</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Deletes the selected runs; this can be undone</source>
        <translation>Elimina las ejecuciones elegidas; se puede deshacer</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>Re&amp;staurar</translation>
    </message>
    <message>
        <source>Brings deleted runs back</source>
        <translation>Recupera ejecuciones eliminadas</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>Copies the selected rows as tab-separated text</source>
        <translation>Copia las filas elegidas como texto separado por tabuladores</translation>
    </message>
    <message>
        <source>Needs a model that was saved with the run, and data to use it on</source>
        <translation>Necesita un modelo guardado con la ejecución, y datos en los que usarlo</translation>
    </message>
    <message>
        <source>Only runs that did not finish can be resumed</source>
        <translation>Solo se pueden reanudar ejecuciones sin terminar</translation>
    </message>
    <message>
        <source>Open %1 first, the data of this run</source>
        <translation>Abra primero %1, los datos de esta ejecución</translation>
    </message>
    <message>
        <source>Ex&amp;port</source>
        <translation>Ex&amp;portar</translation>
    </message>
    <message>
        <source>Report, figures or bundle of the selected runs, or training again to verify one</source>
        <translation>Informe, figuras o paquete de las ejecuciones elegidas, o volver a entrenar para verificar una</translation>
    </message>
    <message>
        <source>Show in Trade-off &amp;Plane</source>
        <translation>Mostrar en el &amp;plano de balance</translation>
    </message>
    <message>
        <source>Lays the selected runs into the trade-off plane, beside the sweeps there</source>
        <translation>Coloca las ejecuciones elegidas en el plano de balance, junto a los barridos</translation>
    </message>
</context>
<context>
    <name>equipoise::RunBin</name>
    <message>
        <source>Deleted runs: they can be restored until the bin is emptied</source>
        <translation>Ejecuciones borradas: pueden recuperarse hasta que se vacíe la papelera</translation>
    </message>
    <message>
        <source>&amp;Show Deleted Runs</source>
        <translation>Mo&amp;strar las ejecuciones borradas</translation>
    </message>
    <message>
        <source>&amp;Empty the Bin…</source>
        <translation>&amp;Vaciar la papelera…</translation>
    </message>
    <message>
        <source>&amp;Bin (%1)</source>
        <translation>&amp;Papelera (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Bin with %n deleted runs</source>
        <translation>
            <numerusform>Papelera con %n ejecución borrada</numerusform>
            <numerusform>Papelera con %n ejecuciones borradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the Bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n deleted runs for good?</source>
        <translation>
            <numerusform>¿Eliminar %n ejecución borrada para siempre?</numerusform>
            <numerusform>¿Eliminar %n ejecuciones borradas para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their settings, metrics and curves leave the log. This cannot be undone, and neither can what was done before it.</source>
        <translation>Sus ajustes, métricas y curvas desaparecen del registro. No se puede deshacer, ni tampoco lo que se hizo antes.</translation>
    </message>
    <message>
        <source>&amp;Remove for Good</source>
        <translation>&amp;Eliminar para siempre</translation>
    </message>
</context>
<context>
    <name>equipoise::RunBook</name>
    <message>
        <source>Reading the log</source>
        <translation>Leyendo el registro</translation>
    </message>
</context>
<context>
    <name>equipoise::RunChoiceModel</name>
    <message>
        <source>%1 · %2 · %3 · seed %4</source>
        <translation>%1 · %2 · %3 · semilla %4</translation>
    </message>
</context>
<context>
    <name>equipoise::RunChooser</name>
    <message>
        <source>Find runs</source>
        <translation>Buscar ejecuciones</translation>
    </message>
    <message>
        <source>Part of a run&apos;s name, data, seed or parameters, such as &lt;i&gt;factors=64&lt;/i&gt;</source>
        <translation>Parte del nombre, los datos, la semilla o los parámetros de una ejecución, como &lt;i&gt;factors=64&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Tick one or several runs (Space). Seeds of the same settings are shown as one.</source>
        <translation>Marque una o varias ejecuciones (Espacio). Las semillas de los mismos ajustes se muestran como una.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs chosen</source>
        <translation>
            <numerusform>%1 de %n ejecución elegida</numerusform>
            <numerusform>%1 de %n ejecuciones elegidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::RunDetail</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Data SHA-256</source>
        <translation>SHA-256 de los datos</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Split SHA-256</source>
        <translation>SHA-256 de la división</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Instruction set</source>
        <translation>Juego de instrucciones</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Memoria máxima</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Few users: left out of differences and ratios</source>
        <translation>Pocos usuarios: fuera de las diferencias y los cocientes</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Double click shows the file in its folder</source>
        <translation>Un doble clic muestra el archivo en su carpeta</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of the selected runs; where several are selected, those they share. Enter saves them (Ctrl+T)</source>
        <translation>Etiquetas de las ejecuciones elegidas; si son varias, las que comparten. Intro las guarda (Ctrl+T)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Is saved when you leave it</source>
        <translation>Se guarda al salir de ella</translation>
    </message>
    <message>
        <source>Take the star away (Ctrl+B)</source>
        <translation>Quitar la estrella (Ctrl+B)</translation>
    </message>
    <message>
        <source>Star (Ctrl+B)</source>
        <translation>Poner la estrella (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n runs selected</source>
        <translation>
            <numerusform>%n ejecución elegida</numerusform>
            <numerusform>%n ejecuciones elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No run selected</source>
        <translation>Ninguna ejecución elegida</translation>
    </message>
    <message>
        <source>Compare them, or open a report that shows them side by side.</source>
        <translation>Compárelas, o abra un informe que las muestre unas junto a otras.</translation>
    </message>
    <message>
        <source>Select a run to see what it measured.</source>
        <translation>Elija una ejecución para ver lo que midió.</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Ejecución %1: %2</translation>
    </message>
    <message>
        <source>Run %1: %2 (%3)</source>
        <translation>Ejecución %1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n epochs · %2 · seed %3</source>
        <translation>
            <numerusform>%1 · %n época · %2 · semilla %3</numerusform>
            <numerusform>%1 · %n épocas · %2 · semilla %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::RunEditor</name>
    <message numerus="yes">
        <source>Delete %n runs</source>
        <translation>
            <numerusform>Eliminar %n ejecución</numerusform>
            <numerusform>Eliminar %n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n runs</source>
        <translation>
            <numerusform>Restaurar %n ejecución</numerusform>
            <numerusform>Restaurar %n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n runs</source>
        <translation>
            <numerusform>Poner la estrella a %n ejecución</numerusform>
            <numerusform>Poner la estrella a %n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unstar %n runs</source>
        <translation>
            <numerusform>Quitar la estrella a %n ejecución</numerusform>
            <numerusform>Quitar la estrella a %n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>Remove Tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
    <message>
        <source>Note on Run %1</source>
        <translation>Nota de la ejecución %1</translation>
    </message>
    <message>
        <source>Writing to the log</source>
        <translation>Escribiendo en el registro</translation>
    </message>
</context>
<context>
    <name>equipoise::RunExporter</name>
    <message>
        <source>&amp;Report (HTML, PDF, Markdown, LaTeX)…</source>
        <translation>&amp;Informe (HTML, PDF, Markdown, LaTeX)…</translation>
    </message>
    <message>
        <source>All &amp;Figures as SVG…</source>
        <translation>Todas las &amp;figuras como SVG…</translation>
    </message>
    <message>
        <source>All Figures as &amp;PDF…</source>
        <translation>Todas las figuras como &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Bundle (zip)…</source>
        <translation>Pa&amp;quete (zip)…</translation>
    </message>
    <message>
        <source>Settings, metrics, curves, values per user, split, model and provenance in one file, for an archive or another machine.</source>
        <translation>Ajustes, métricas, curvas, valores por usuario, división, modelo y procedencia en un solo archivo, para archivarlo o para otro equipo.</translation>
    </message>
    <message>
        <source>&amp;Verify: Train Again and Compare</source>
        <translation>&amp;Verificar: entrenar de nuevo y comparar</translation>
    </message>
    <message>
        <source>Every metric is compared bit for bit. Takes as long as the training took.</source>
        <translation>Cada métrica se compara bit a bit. Tarda lo mismo que tardó el entrenamiento.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>El informe está escrito</translation>
    </message>
    <message>
        <source>Writing the figures</source>
        <translation>Escribiendo las figuras</translation>
    </message>
    <message>
        <source>The figures are written</source>
        <translation>Las figuras están escritas</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Escribiendo el paquete</translation>
    </message>
    <message>
        <source>The bundle is written</source>
        <translation>El paquete está escrito</translation>
    </message>
    <message>
        <source>Write Report</source>
        <translation>Escribir informe</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
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
        <translation>Escribir paquete</translation>
    </message>
    <message>
        <source>Bundle (*.zip)</source>
        <translation>Paquete (*.zip)</translation>
    </message>
    <message>
        <source>Write All Figures</source>
        <translation>Escribir todas las figuras</translation>
    </message>
    <message>
        <source>Import Runs</source>
        <translation>Importar ejecuciones</translation>
    </message>
    <message>
        <source>Importing runs</source>
        <translation>Importando ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are in the log now; the page Runs shows them.</source>
        <translation>
            <numerusform>%n ejecución está ahora en el registro; la página Ejecuciones la muestra.</numerusform>
            <numerusform>%n ejecuciones están ahora en el registro; la página Ejecuciones las muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>V&amp;erify a Saved Bundle…</source>
        <translation>V&amp;erificar un paquete guardado…</translation>
    </message>
    <message>
        <source>Trains every run of a bundle again and compares. The data in hand must be theirs.</source>
        <translation>Entrena de nuevo cada ejecución de un paquete y compara. Los datos abiertos deben ser los suyos.</translation>
    </message>
    <message>
        <source>Verify a Bundle</source>
        <translation>Verificar un paquete</translation>
    </message>
    <message>
        <source>Ex&amp;port</source>
        <translation>Ex&amp;portar</translation>
    </message>
    <message>
        <source>Report, figures or bundle of what is shown, or training again to verify a run</source>
        <translation>Informe, figuras o paquete de lo que se muestra, o entrenar de nuevo para verificar una ejecución</translation>
    </message>
    <message>
        <source>Network as &amp;ONNX…</source>
        <translation>Red como &amp;ONNX…</translation>
    </message>
    <message>
        <source>The trained network for other programs, checked by the ONNX library, and the ids of its users and items beside it.</source>
        <translation>La red entrenada para otros programas, comprobada por la biblioteca ONNX, y al lado los identificadores de sus usuarios e ítems.</translation>
    </message>
    <message>
        <source>Writing the network</source>
        <translation>Escribiendo la red</translation>
    </message>
    <message>
        <source>The network is written</source>
        <translation>La red está escrita</translation>
    </message>
    <message>
        <source>Write Network</source>
        <translation>Escribir la red</translation>
    </message>
    <message>
        <source>ONNX network (*.onnx)</source>
        <translation>Red ONNX (*.onnx)</translation>
    </message>
</context>
<context>
    <name>equipoise::RunForm</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Split and seed</source>
        <translation>División y semilla</translation>
    </message>
    <message>
        <source>Kind of split</source>
        <translation>Tipo de división</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Share of the ratings outside the test that choose the best epoch; 0.1 is a good start.</source>
        <translation>Parte de las valoraciones fuera de la prueba que elige la mejor época; 0,1 es un buen comienzo.</translation>
    </message>
    <message>
        <source>The same seed gives the same split, the same model and the same figures to the bit.</source>
        <translation>La misma semilla da la misma división, el mismo modelo y las mismas cifras hasta el último bit.</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Divis&amp;ión</translation>
    </message>
    <message>
        <source>Va&amp;lidation share</source>
        <translation>Parte de va&amp;lidación</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Se&amp;milla</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Lengths of the recommendation lists that are measured, as in 5, 10, 20.</source>
        <translation>Longitudes de las listas de recomendación que se miden, como 5, 10, 20.</translation>
    </message>
    <message>
        <source>What the items of a list are chosen from: all items a user has not rated (full), or the test item among 99 drawn at random (uni:99).</source>
        <translation>De dónde se eligen los ítems de una lista: todos los que un usuario no valoró (full), o el ítem de prueba entre 99 al azar (uni:99).</translation>
    </message>
    <message>
        <source>User attributes the metrics are reported by, as in gender, age or gender*age.</source>
        <translation>Atributos de usuario por los que se desglosan las métricas, como gender, age o gender*age.</translation>
    </message>
    <message>
        <source>&amp;List lengths</source>
        <translation>&amp;Longitudes</translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation>&amp;Candidatos</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
</context>
<context>
    <name>equipoise::RunJob</name>
    <message>
        <source>evaluating</source>
        <translation>evaluando</translation>
    </message>
    <message>
        <source>epoch %1/%2</source>
        <translation>época %1/%2</translation>
    </message>
    <message>
        <source>%1 M rows/s</source>
        <translation>%1 M filas/s</translation>
    </message>
    <message>
        <source>%1 k rows/s</source>
        <translation>%1 k filas/s</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 filas/s</translation>
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
        <translation>%1 · semilla %2</translation>
    </message>
    <message>
        <source>Reading the queue</source>
        <translation>Leyendo la cola</translation>
    </message>
    <message>
        <source>Saving the queue</source>
        <translation>Guardando la cola</translation>
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
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>, run %1 in the log</source>
        <translation>, ejecución %1 en el registro</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <translation>Necesita %1</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluando</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message numerus="yes">
        <source>Finished: %n epochs</source>
        <translation>
            <numerusform>Terminada: %n época</numerusform>
            <numerusform>Terminada: %n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1, evaluated in %2, peak memory %3 MB</source>
        <translation> en %1, evaluada en %2, memoria máxima %3 MB</translation>
    </message>
    <message>
        <source>Paused. It can be resumed and ends with the same bits.</source>
        <translation>En pausa. Se puede reanudar y termina con los mismos bits.</translation>
    </message>
    <message>
        <source>Preparing the split</source>
        <translation>Preparando la división</translation>
    </message>
    <message>
        <source>Evaluating on the test ratings</source>
        <translation>Evaluando en las valoraciones de prueba</translation>
    </message>
    <message>
        <source>phase %1</source>
        <translation>fase %1</translation>
    </message>
    <message>
        <source>epoch %1 of at most %2</source>
        <translation>época %1 de un máximo de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
</context>
<context>
    <name>equipoise::RunsFoot</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Brings them back (Ctrl+Z)</source>
        <translation>Las recupera (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n runs deleted</source>
        <translation>
            <numerusform>%n ejecución eliminada</numerusform>
            <numerusform>%n ejecuciones eliminadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::RunsHead</name>
    <message>
        <source>&amp;Group Seeds</source>
        <translation>A&amp;grupar semillas</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed become one row with mean and 95 % interval (Ctrl+G)</source>
        <translation>Las ejecuciones que solo difieren en la semilla forman una fila con media e intervalo del 95 % (Ctrl+G)</translation>
    </message>
    <message>
        <source>Chooses what the table shows: any metric, parameter or field</source>
        <translation>Elige lo que muestra la tabla: cualquier métrica, parámetro o campo</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 de %2 ejecuciones</translation>
    </message>
</context>
<context>
    <name>equipoise::RunsModel</name>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seeds</source>
        <translation>
            <numerusform>%n semilla</numerusform>
            <numerusform>%n semillas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <translation>%1 de %2 terminadas</translation>
    </message>
    <message>
        <source>various</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>The best of those shown that were measured in the same way</source>
        <translation>La mejor de las mostradas que se midieron del mismo modo</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n seeds; ± half the width of the 95 % interval (Student&apos;s t)</source>
        <translation>
            <numerusform>Media de %n semilla; ± semiancho del intervalo del 95 % (t de Student)</numerusform>
            <numerusform>Media de %n semillas; ± semiancho del intervalo del 95 % (t de Student)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::RunsPage</name>
    <message>
        <source>No runs yet. What is trained here or with equipoise-cli appears in this list.</source>
        <translation>Aún no hay ejecuciones. Lo que se entrene aquí o con equipoise-cli aparece en esta lista.</translation>
    </message>
    <message>
        <source>This log can only be read; new runs are not kept.</source>
        <translation>Este registro solo se puede leer; las ejecuciones nuevas no se guardan.</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Leyendo el registro</translation>
    </message>
    <message>
        <source>Sorting runs</source>
        <translation>Ordenando ejecuciones</translation>
    </message>
    <message>
        <source>No run fits the filter. Change it above, or clear it to see all %1 runs.</source>
        <translation>Ninguna ejecución cumple el filtro. Cámbielo arriba, o bórrelo para ver las %1 ejecuciones.</translation>
    </message>
</context>
<context>
    <name>equipoise::RunsView</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <translation>&amp;Ocultar %1</translation>
    </message>
    <message>
        <source>&amp;Fit the Width</source>
        <translation>&amp;Ajustar al ancho</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
</context>
<context>
    <name>equipoise::SelectionPanel</name>
    <message>
        <source>Items by minority index</source>
        <translation>Ítems por índice de minoría</translation>
    </message>
    <message>
        <source>Users by minority index</source>
        <translation>Usuarios por índice de minoría</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>mayoría</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>Í&amp;tems</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Usuarios</translation>
    </message>
    <message>
        <source>User&apos;s &amp;Card</source>
        <translation>&amp;Ficha del usuario</translation>
    </message>
    <message>
        <source>Filter by title or user</source>
        <translation>Filtrar por título o usuario</translation>
    </message>
    <message>
        <source>Items of the selection</source>
        <translation>Ítems de la selección</translation>
    </message>
    <message>
        <source>Users of the selection</source>
        <translation>Usuarios de la selección</translation>
    </message>
</context>
<context>
    <name>equipoise::SeriesPlot</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
</context>
<context>
    <name>equipoise::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Plots: zoom, move, show everything</source>
        <translation>Figuras: ampliar, mover, mostrar todo</translation>
    </message>
    <message>
        <source>Wheel, drag, double click</source>
        <translation>Rueda, arrastrar, doble clic</translation>
    </message>
    <message>
        <source>Tables: copy the selected rows</source>
        <translation>Tablas: copiar las filas elegidas</translation>
    </message>
    <message>
        <source>Plots, with the keyboard: move</source>
        <translation>Gráficos, con el teclado: desplazar</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Plots, with the keyboard: zoom</source>
        <translation>Gráficos, con el teclado: acercar y alejar</translation>
    </message>
    <message>
        <source>Plots, with the keyboard: show everything</source>
        <translation>Gráficos, con el teclado: mostrar todo</translation>
    </message>
    <message>
        <source>To the next plot, table or control, and back</source>
        <translation>Al gráfico, tabla o control siguiente, y atrás</translation>
    </message>
</context>
<context>
    <name>equipoise::StartView</name>
    <message>
        <source>&amp;Demo data</source>
        <translation>Dato&amp;s de ejemplo</translation>
    </message>
    <message>
        <source>600 users and 40,000 ratings, made from a seed, with two groups of different taste.</source>
        <translation>600 usuarios y 40 000 valoraciones, generados de una semilla, con dos grupos de gustos distintos.</translation>
    </message>
    <message>
        <source>Which ratings shall we look at?</source>
        <translation>¿Qué valoraciones miramos?</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abierto hace poco</translation>
    </message>
    <message>
        <source>&amp;Guided first experiment</source>
        <translation>Primer experimento &amp;guiado</translation>
    </message>
    <message>
        <source>Five minutes on demo data: minorities, training, the trade-off, a figure</source>
        <translation>Cinco minutos con datos de ejemplo: minorías, entrenamiento, el balance, una figura</translation>
    </message>
    <message>
        <source>Folders and files can also be dropped anywhere on the window.</source>
        <translation>También se pueden soltar carpetas y archivos en cualquier parte de la ventana.</translation>
    </message>
    <message>
        <source>New here? Five minutes, from demo data to a figure.</source>
        <translation>¿Es su primera vez? Cinco minutos, de los datos de ejemplo a una figura.</translation>
    </message>
    <message>
        <source>&amp;Open a folder or file</source>
        <translation>Abrir una &amp;carpeta o un archivo</translation>
    </message>
    <message>
        <source>MovieLens, The Movies Dataset, RecBole, their zips, or any table of ratings.</source>
        <translation>MovieLens, The Movies Dataset, RecBole, sus zips, o cualquier tabla de valoraciones.</translation>
    </message>
    <message>
        <source>Get Movie&amp;Lens</source>
        <translation>Obtener Movie&amp;Lens</translation>
    </message>
    <message>
        <source>100 thousand to 32 million ratings of films, from the people who collect them.</source>
        <translation>De 100 mil a 32 millones de valoraciones de películas, de quienes las recopilan.</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open F&amp;ile or Zip…</source>
        <translation>Abrir &amp;archivo o zip…</translation>
    </message>
    <message>
        <source>I&amp;mport a Table…</source>
        <translation>I&amp;mportar una tabla…</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <translation>&amp;Volver a %1</translation>
    </message>
    <message>
        <source>Remove %1 from this list; the file stays</source>
        <translation>Quitar %1 de esta lista; el archivo se conserva</translation>
    </message>
</context>
<context>
    <name>equipoise::SweepBook</name>
    <message>
        <source>Sweep %1: %2, %3</source>
        <translation>Barrido %1: %2, %3</translation>
    </message>
    <message>
        <source>Opening sweep %1</source>
        <translation>Abriendo el barrido %1</translation>
    </message>
    <message>
        <source>Listing sweeps</source>
        <translation>Listando barridos</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>Estimando</translation>
    </message>
</context>
<context>
    <name>equipoise::SweepList</name>
    <message>
        <source>Not now; it stays in the list of earlier sweeps</source>
        <translation>Ahora no; queda en la lista de barridos anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs</source>
        <translation>
            <numerusform>%1 de %n ejecución</numerusform>
            <numerusform>%1 de %n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No sweep in the log yet</source>
        <translation>Aún no hay barridos en el registro</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %1 (%2 of %n runs done)</source>
        <translation>
            <numerusform>&amp;Reanudar %1 (%2 de %n ejecución hecha)</numerusform>
            <numerusform>&amp;Reanudar %1 (%2 de %n ejecuciones hechas)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Single Runs…</source>
        <translation>Ejecuciones &amp;sueltas…</translation>
    </message>
    <message>
        <source>Choose runs on the Runs page, then Show in Trade-off Plane there</source>
        <translation>Elija ejecuciones en la página Ejecuciones y muéstrelas desde allí en el plano de balance</translation>
    </message>
</context>
<context>
    <name>equipoise::SweepRow</name>
    <message>
        <source>Show this sweep in the figures</source>
        <translation>Mostrar este barrido en las figuras</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Progreso del barrido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the sweep; runs that finished stay (Esc)</source>
        <translation>Detener el barrido; las ejecuciones terminadas quedan (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Do the runs that have not finished</source>
        <translation>Hacer las ejecuciones sin terminar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try only the runs that failed again</source>
        <translation>Reintentar solo las ejecuciones fallidas</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Add values or seeds; only what is new is trained</source>
        <translation>Añadir valores o semillas; solo se entrena lo nuevo</translation>
    </message>
    <message>
        <source>Take this sweep off the page; the log keeps it</source>
        <translation>Quitar este barrido de la página; el registro lo conserva</translation>
    </message>
    <message>
        <source>Do the runs that have not finished: %1</source>
        <translation>Hacer las ejecuciones sin terminar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n runs failed.</source>
        <translation>
            <numerusform>Falló %n ejecución.</numerusform>
            <numerusform>Fallaron %n ejecuciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
</context>
<context>
    <name>equipoise::SweepSetup</name>
    <message>
        <source>S&amp;weep</source>
        <translation>&amp;Barrer</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Qué varía</translation>
    </message>
    <message>
        <source>&amp;New sweep instead</source>
        <translation>&amp;Nuevo barrido en su lugar</translation>
    </message>
    <message>
        <source>Trains in the background; results appear as runs finish (F5)</source>
        <translation>Entrena en segundo plano; los resultados aparecen al terminar ejecuciones (F5)</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;weep %1 × %n seeds</source>
        <translation>
            <numerusform>&amp;Barrer %1 × %n semilla</numerusform>
            <numerusform>&amp;Barrer %1 × %n semillas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add values, parameters or seeds to “%1”; only what is new is trained.</source>
        <translation>Añada valores, parámetros o semillas a «%1»; solo se entrena lo nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Extend by %n runs</source>
        <translation>
            <numerusform>&amp;Ampliar con %n ejecución</numerusform>
            <numerusform>&amp;Ampliar con %n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; how long they take is known after the first.</source>
        <translation>%1; lo que tardan se sabrá tras la primera.</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, cerca de %2</translation>
    </message>
    <message numerus="yes">
        <source>The median of %n earlier runs on these data</source>
        <translation>
            <numerusform>Según %n ejecución anterior con estos datos</numerusform>
            <numerusform>La mediana de %n ejecuciones anteriores con estos datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The median of %n earlier runs on other data, by the number of ratings</source>
        <translation>
            <numerusform>Según %n ejecución anterior con otros datos, por el número de valoraciones</numerusform>
            <numerusform>La mediana de %n ejecuciones anteriores con otros datos, por el número de valoraciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::TableView</name>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>Copiar como &amp;LaTeX</translation>
    </message>
    <message>
        <source>&amp;Save Table…</source>
        <translation>&amp;Guardar tabla…</translation>
    </message>
    <message>
        <source>Save Table</source>
        <translation>Guardar tabla</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>LaTeX table (*.tex)</source>
        <translation>Tabla LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder that may be written and has room.</source>
        <translation>No se puede escribir %1. Elija una carpeta con permiso de escritura y espacio.</translation>
    </message>
</context>
<context>
    <name>equipoise::TestPanel</name>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Mean over users: the first minus the baseline</source>
        <translation>Media sobre usuarios: el primero menos la referencia</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Of the difference, by Student&apos;s t over users</source>
        <translation>De la diferencia, con la t de Student sobre usuarios</translation>
    </message>
    <message>
        <source>p (t)</source>
        <translation>p (t)</translation>
    </message>
    <message>
        <source>Paired t test, two-sided, corrected after Holm</source>
        <translation>Prueba t pareada, bilateral, con corrección de Holm</translation>
    </message>
    <message>
        <source>p (Wilcoxon)</source>
        <translation>p (Wilcoxon)</translation>
    </message>
    <message>
        <source>Signed-rank test, two-sided, corrected after Holm</source>
        <translation>Prueba de rangos con signo, bilateral, con corrección de Holm</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Cohen&apos;s d of the differences</source>
        <translation>d de Cohen de las diferencias</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Users for whom the first is better</source>
        <translation>Usuarios para los que el primero es mejor</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Users for whom both are the same</source>
        <translation>Usuarios para los que ambos son iguales</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Users for whom the baseline is better</source>
        <translation>Usuarios para los que la referencia es mejor</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparada</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Qué se contrasta</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>What it is tested against</source>
        <translation>Frente a qué se contrasta</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Contrastar</translation>
    </message>
    <message>
        <source>against</source>
        <translation>frente a</translation>
    </message>
    <message>
        <source>Why there is no test</source>
        <translation>Por qué no hay contraste</translation>
    </message>
    <message>
        <source>Tests paired over users</source>
        <translation>Contrastes pareados por usuario</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>Paired over users: a user&apos;s values are means over %n pairs of runs with the same data, split and evaluation.</source>
        <translation>
            <numerusform>Pareado por usuario: los valores de un usuario vienen de %n par de ejecuciones con los mismos datos, división y evaluación.</numerusform>
            <numerusform>Pareado por usuario: los valores de un usuario son medias sobre %n pares de ejecuciones con los mismos datos, división y evaluación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p values are corrected after Holm over all %n tests of this comparison.</source>
        <translation>
            <numerusform>Los valores p llevan la corrección de Holm sobre %n contraste de esta comparación.</numerusform>
            <numerusform>Los valores p llevan la corrección de Holm sobre los %n contrastes de esta comparación.</numerusform>
        </translation>
    </message>
    <message>
        <source>No test: no two of their runs were measured in the same way on the same rows, so the users&apos; values do not belong together. What differs:</source>
        <translation>Sin contraste: no hay dos de sus ejecuciones medidas del mismo modo en las mismas filas, así que los valores de los usuarios no se corresponden. Lo que difiere:</translation>
    </message>
    <message>
        <source>Train both with the same data, split, seed and evaluation to test one against the other.</source>
        <translation>Entrene ambos con los mismos datos, división, semilla y evaluación para contrastar uno con otro.</translation>
    </message>
</context>
<context>
    <name>equipoise::TradeOffFigures</name>
    <message>
        <source>Drawing the trade-off</source>
        <translation>Dibujando el balance</translation>
    </message>
    <message>
        <source>all runs</source>
        <translation>todas las ejecuciones</translation>
    </message>
</context>
<context>
    <name>equipoise::TradeOffPage</name>
    <message>
        <source>Accuracy against fairness</source>
        <translation>Exactitud frente a equidad</translation>
    </message>
    <message>
        <source>A sweep needs ratings</source>
        <translation>Un barrido necesita valoraciones</translation>
    </message>
    <message>
        <source>Choose at the right what to vary, then sweep; or open an earlier sweep.</source>
        <translation>Elija a la derecha qué varía y barra; o abra un barrido anterior.</translation>
    </message>
    <message>
        <source>Earlier s&amp;weeps</source>
        <translation>Ba&amp;rridos anteriores</translation>
    </message>
    <message>
        <source>Sweeps of the log, to be laid over each other in one figure</source>
        <translation>Barridos del registro, para superponerlos en una figura</translation>
    </message>
    <message>
        <source>&amp;Points, means over seeds</source>
        <translation>&amp;Puntos, medias sobre semillas</translation>
    </message>
    <message>
        <source>Se&amp;lected point</source>
        <translation>Punto e&amp;legido</translation>
    </message>
    <message>
        <source>M&amp;ove β</source>
        <translation>&amp;Mover β</translation>
    </message>
    <message>
        <source>Runs without results have no place in the plane: %1.</source>
        <translation>Las ejecuciones sin resultados no tienen lugar en el plano: %1.</translation>
    </message>
    <message>
        <source>Alon&amp;g the parameter</source>
        <translation>A lo lar&amp;go del parámetro</translation>
    </message>
</context>
<context>
    <name>equipoise::TradeOffPlot</name>
    <message>
        <source>Pareto front</source>
        <translation>Frente de Pareto</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Codo</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>95 % interval over seeds</source>
        <translation>intervalo del 95 % sobre semillas</translation>
    </message>
    <message>
        <source> (knee)</source>
        <translation> (codo)</translation>
    </message>
    <message>
        <source> (on the front)</source>
        <translation> (en el frente)</translation>
    </message>
    <message>
        <source>Reference of the hypervolume</source>
        <translation>Referencia del hipervolumen</translation>
    </message>
</context>
<context>
    <name>equipoise::TradeOffView</name>
    <message>
        <source>%1 (rating units)</source>
        <translation>%1 (unidades de valoración)</translation>
    </message>
    <message>
        <source>Metric on the horizontal axis</source>
        <translation>Métrica del eje horizontal</translation>
    </message>
    <message>
        <source>Metric on the vertical axis</source>
        <translation>Métrica del eje vertical</translation>
    </message>
    <message>
        <source>Accuracy against fairness</source>
        <translation>Precisión frente a equidad</translation>
    </message>
    <message>
        <source>Points appear as runs finish</source>
        <translation>Los puntos aparecen al terminar ejecuciones</translation>
    </message>
    <message>
        <source>against</source>
        <translation>frente a</translation>
    </message>
    <message>
        <source>What is drawn against the parameter</source>
        <translation>Qué se dibuja frente al parámetro</translation>
    </message>
    <message>
        <source>Parameter along the axis</source>
        <translation>Parámetro a lo largo del eje</translation>
    </message>
    <message>
        <source>Errors against the parameter</source>
        <translation>Errores frente al parámetro</translation>
    </message>
    <message>
        <source>One value per setting, with its interval over seeds</source>
        <translation>Un valor por ajuste, con su intervalo sobre semillas</translation>
    </message>
    <message>
        <source>Both errors, normalised</source>
        <translation>Ambos errores, normalizados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Hypervolume %1</source>
        <translation>Hipervolumen %1</translation>
    </message>
    <message>
        <source>Error, min–max normalised</source>
        <translation>Error, normalizado mín–máx</translation>
    </message>
    <message>
        <source>Accuracy error</source>
        <translation>Error de precisión</translation>
    </message>
    <message>
        <source>Fairness error</source>
        <translation>Error de equidad</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Against the parameter</source>
        <translation>Frente al parámetro</translation>
    </message>
</context>
<context>
    <name>equipoise::TrainPage</name>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <source>Choose a model and its parameters, then train.</source>
        <translation>Elija un modelo y sus parámetros, y entrene.</translation>
    </message>
    <message>
        <source>Training needs ratings</source>
        <translation>Entrenar necesita valoraciones</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Metrics on the test ratings</source>
        <translation>Métricas en las valoraciones de prueba</translation>
    </message>
    <message numerus="yes">
        <source>%n runs are left from last time.</source>
        <translation>
            <numerusform>Queda %n ejecución de la última vez.</numerusform>
            <numerusform>Quedan %n ejecuciones de la última vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;Continue&quot; lets those that wait start; those that were interrupted can be resumed.</source>
        <translation>«Continuar» inicia las que esperan; las interrumpidas se pueden reanudar.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>%1, seed %2, on %3</source>
        <translation>%1, semilla %2, con %3</translation>
    </message>
</context>
<context>
    <name>equipoise::TrainSide</name>
    <message>
        <source>&amp;Train</source>
        <translation>E&amp;ntrenar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Número de semillas</translation>
    </message>
    <message>
        <source>Trains that many runs, with the seed above, the next one, and so on: their spread gives the intervals. 5 is a good number to report.</source>
        <translation>Entrena ese número de ejecuciones, con la semilla de arriba, la siguiente, y así sucesivamente: su dispersión da los intervalos. 5 es un buen número para publicar.</translation>
    </message>
    <message>
        <source>Runs &amp;with different seeds</source>
        <translation>Ejecuciones con &amp;semillas distintas</translation>
    </message>
    <message>
        <source>Trains the model with these settings (Ctrl+R)</source>
        <translation>Entrena el modelo con estos ajustes (Ctrl+R)</translation>
    </message>
    <message>
        <source>Stops the run shown; it can go on later to the same bits (Esc)</source>
        <translation>Detiene la ejecución mostrada; más tarde puede seguir hasta los mismos bits (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue %n runs</source>
        <translation>
            <numerusform>Poner en &amp;cola %n ejecución</numerusform>
            <numerusform>Poner en &amp;cola %n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Train %n runs</source>
        <translation>
            <numerusform>&amp;Entrenar %n ejecución</numerusform>
            <numerusform>&amp;Entrenar %n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>Poner en &amp;cola</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>Estimando</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Will take %1, %2 of memory, as run %3 did.</source>
        <translation>Tardará %1 y usará %2 de memoria, como la ejecución %3.</translation>
    </message>
    <message>
        <source>Will take some %1, %2 of memory, judging by run %3.</source>
        <translation>Tardará cerca de %1 y usará %2 de memoria, a juzgar por la ejecución %3.</translation>
    </message>
    <message>
        <source>At most, if no run ends early for lack of progress, with one run at a time.</source>
        <translation>Como máximo, si ninguna ejecución acaba antes por falta de progreso, y de una en una.</translation>
    </message>
    <message>
        <source>Weights, what the optimiser remembers of them, and the kept best state; judged by the sizes of layers and data.</source>
        <translation>Pesos, lo que el optimizador recuerda de ellos y el mejor estado guardado; estimado por el tamaño de las capas y los datos.</translation>
    </message>
    <message>
        <source>Training takes about %1 of memory beside the data.</source>
        <translation>El entrenamiento ocupa unos %1 de memoria además de los datos.</translation>
    </message>
</context>
<context>
    <name>equipoise::UserCard</name>
    <message>
        <source>The user&apos;s ratings</source>
        <translation>Valoraciones del usuario</translation>
    </message>
    <message>
        <source>Recommended to the user</source>
        <translation>Recomendado al usuario</translation>
    </message>
    <message>
        <source>A user&apos;s card</source>
        <translation>Ficha de un usuario</translation>
    </message>
    <message>
        <source>which leaves the group open</source>
        <translation>que deja el grupo sin decidir</translation>
    </message>
    <message>
        <source>whose sign names the group rightly</source>
        <translation>cuyo signo acierta el grupo</translation>
    </message>
    <message>
        <source>whose sign names the other group</source>
        <translation>cuyo signo indica el otro grupo</translation>
    </message>
    <message>
        <source>Of the minority. UM %1, %2: the sum of what %3 ratings add.</source>
        <translation>De la minoría. UM %1, %2: la suma de lo que aportan %3 valoraciones.</translation>
    </message>
    <message>
        <source>Of the majority. UM %1, %2: the sum of what %3 ratings add.</source>
        <translation>De la mayoría. UM %1, %2: la suma de lo que aportan %3 valoraciones.</translation>
    </message>
    <message>
        <source>Train a model, or open a saved one on the Trade-off page, to see what it recommends here.</source>
        <translation>Entrene un modelo, o abra uno guardado en la página Balance, para ver aquí lo que recomienda.</translation>
    </message>
    <message>
        <source>Recommended by %1 at β = %2</source>
        <translation>Recomendado por %1 con β = %2</translation>
    </message>
    <message>
        <source>Recommended by %1</source>
        <translation>Recomendado por %1</translation>
    </message>
</context>
<context>
    <name>equipoise::UserChooser</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Type an id, or attributes such as &lt;i&gt;female writer&lt;/i&gt; or &lt;i&gt;age=25&lt;/i&gt;, and choose</source>
        <translation>Escriba un id, o atributos como &lt;i&gt;female writer&lt;/i&gt; o &lt;i&gt;age=25&lt;/i&gt;, y elija</translation>
    </message>
    <message>
        <source>Previous user</source>
        <translation>Usuario anterior</translation>
    </message>
    <message>
        <source>Next user</source>
        <translation>Usuario siguiente</translation>
    </message>
    <message>
        <source>A user of the minority, by chance</source>
        <translation>Un usuario de la minoría, al azar</translation>
    </message>
</context>
<context>
    <name>equipoise::UserListsPanel</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Tick up to %1 runs at the right to see what they recommend to a user.</source>
        <translation>Marque a la derecha hasta %1 ejecuciones para ver qué recomiendan a una persona.</translation>
    </message>
    <message>
        <source>Open the data the runs were trained on to choose a user: %1</source>
        <translation>Abra los datos con los que se entrenaron las ejecuciones para elegir una persona: %1</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>Leyendo los modelos…</translation>
    </message>
    <message>
        <source>Reading models</source>
        <translation>Leyendo modelos</translation>
    </message>
    <message>
        <source>Only the first %1 of the %2 chosen runs have room</source>
        <translation>Solo caben las primeras %1 de las %2 ejecuciones elegidas</translation>
    </message>
    <message>
        <source>Open the data these runs were trained on: %1</source>
        <translation>Abra los datos con los que se entrenaron estas ejecuciones: %1</translation>
    </message>
    <message>
        <source>Train again with the model kept to see its lists.</source>
        <translation>Entrene de nuevo conservando el modelo para ver sus listas.</translation>
    </message>
    <message>
        <source>Not all chosen runs have lists.</source>
        <translation>No todas las ejecuciones elegidas tienen listas.</translation>
    </message>
    <message>
        <source>List of run %1</source>
        <translation>Lista de la ejecución %1</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Haciendo listas</translation>
    </message>
    <message>
        <source>%1 of %2 as in the first list</source>
        <translation>%1 de %2 como en la primera lista</translation>
    </message>
</context>
<context>
    <name>equipoise::VariationsForm</name>
    <message>
        <source>&amp;Add another parameter</source>
        <translation>Añadir &amp;otro parámetro</translation>
    </message>
    <message>
        <source>Makes a grid: every value of one parameter with every value of the others.</source>
        <translation>Forma una rejilla: cada valor de un parámetro con cada valor de los demás.</translation>
    </message>
    <message>
        <source>Runs with different seeds, for 95 % intervals; 5 is usual in a paper.</source>
        <translation>Ejecuciones con semillas distintas, para intervalos del 95 %; en artículos son usuales 5.</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>Se&amp;millas</translation>
    </message>
    <message>
        <source>β, weight of accuracy</source>
        <translation>β, peso de la precisión</translation>
    </message>
    <message>
        <source>Parameter that varies</source>
        <translation>Parámetro que varía</translation>
    </message>
    <message>
        <source>What changes from run to run. β is an input of a trained model: one run serves all its values.</source>
        <translation>Lo que cambia de una ejecución a otra. β es una entrada de un modelo entrenado: una ejecución sirve para todos sus valores.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>From:to:step, as in 0:1:0.1, or a list, as in 10,20,40.</source>
        <translation>Desde:hasta:paso, como 0:1:0.1, o una lista, como 10,20,40.</translation>
    </message>
    <message>
        <source>10,20,40 or 0:1:0.1</source>
        <translation>10,20,40 o 0:1:0.1</translation>
    </message>
    <message>
        <source>Vary one parameter less</source>
        <translation>Variar un parámetro menos</translation>
    </message>
</context>
<context>
    <name>equipoise::VerdictPanel</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>A metric, or a point of a curve: name@epoch</source>
        <translation>Una métrica, o un punto de una curva: nombre@época</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Now minus logged; a dash where nothing differs</source>
        <translation>Ahora menos lo registrado; un guion donde nada difiere</translation>
    </message>
    <message>
        <source>What the verification showed</source>
        <translation>Lo que mostró la verificación</translation>
    </message>
    <message>
        <source>Filter values</source>
        <translation>Filtrar valores</translation>
    </message>
    <message>
        <source>Values logged and now</source>
        <translation>Valores registrados y de ahora</translation>
    </message>
    <message>
        <source>Put the verdict away</source>
        <translation>Cerrar el resultado</translation>
    </message>
</context>
<context>
    <name>equipoise::Verifier</name>
    <message>
        <source>Run %1: all %2 values are the same to the bit.</source>
        <translation>Ejecución %1: los %2 valores coinciden hasta el último bit.</translation>
    </message>
    <message>
        <source>Run %1: %2 of %3 values differ; they should be the same to the bit.</source>
        <translation>Ejecución %1: %2 de %3 valores difieren; deberían coincidir hasta el último bit.</translation>
    </message>
    <message>
        <source>Run %1: all %2 values agree within %3 % or %4.</source>
        <translation>Ejecución %1: los %2 valores coinciden con un margen del %3 % o %4.</translation>
    </message>
    <message>
        <source>Run %1: %5 of %2 values differ by more than %3 % or %4.</source>
        <translation>Ejecución %1: %5 de %2 valores difieren en más del %3 % o %4.</translation>
    </message>
    <message>
        <source>It was logged with %1 and trained now with %2: bits are promised within one instruction set.</source>
        <translation>Se registró con %1 y se ha entrenado ahora con %2: los bits solo se prometen dentro de un mismo juego de instrucciones.</translation>
    </message>
    <message>
        <source>The split is another one.</source>
        <translation>La división es otra.</translation>
    </message>
    <message>
        <source>Bundle %1</source>
        <translation>Paquete %1</translation>
    </message>
    <message>
        <source>Verifying run %1</source>
        <translation>Verificando la ejecución %1</translation>
    </message>
    <message>
        <source>Verifying a bundle</source>
        <translation>Verificando un paquete</translation>
    </message>
</context>
<context>
    <name>equipoise::Workspace</name>
    <message>
        <source>demo data</source>
        <translation>datos de ejemplo</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Cargando %1</translation>
    </message>
    <message>
        <source>Opening the log</source>
        <translation>Abriendo el registro</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Accuracy-fairness experiments on recommender systems.</source>
        <translation>Experimentos de precisión y equidad en sistemas de recomendación.</translation>
    </message>
    <message>
        <source>Start with generated demo data.</source>
        <translation>Empieza con datos de ejemplo generados.</translation>
    </message>
    <message>
        <source>Experiment log to use.</source>
        <translation>Registro de experimentos que se usa.</translation>
    </message>
    <message>
        <source>Folder, file or zip with ratings to open.</source>
        <translation>Carpeta, archivo o zip con valoraciones.</translation>
    </message>
    <message>
        <source>Measure how long the event loop is blocked; printed at the end.</source>
        <translation>Mide cuánto tiempo se bloquea el bucle de eventos; se imprime al final.</translation>
    </message>
</context>
</TS>
