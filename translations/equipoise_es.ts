<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>QObject</name>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
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
        <source>Run</source>
        <translation>Ejecución</translation>
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
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Train (s)</source>
        <translation>Entren. (s)</translation>
    </message>
    <message>
        <source>Time spent training</source>
        <translation>Tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
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
    <name>equipoise::CurvesPanel</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>RMSE (rating units)</source>
        <translation>RMSE (unidades de valoración)</translation>
    </message>
    <message>
        <source>Curves of the phase &quot;%1&quot;</source>
        <translation>Curvas de la fase «%1»</translation>
    </message>
</context>
<context>
    <name>equipoise::DataPage</name>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open F&amp;ile…</source>
        <translation>Abrir &amp;archivo…</translation>
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
        <source>Users by number of ratings</source>
        <translation>Usuarios por número de valoraciones</translation>
    </message>
    <message>
        <source>Ratings of a user (from)</source>
        <translation>Valoraciones de un usuario (desde)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>User attributes</source>
        <translation>Atributos de usuario</translation>
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
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>rating scale</source>
        <translation>escala de valoración</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>marcas de tiempo</translation>
    </message>
    <message>
        <source>%1 · format %2</source>
        <translation>%1 · formato %2</translation>
    </message>
    <message>
        <source>%1 items are listed</source>
        <translation>%1 ítems en la lista</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>
First in %1, line %2</source>
        <translation>
Primero en %1, línea %2</translation>
    </message>
    <message>
        <source>
In %1</source>
        <translation>
En %1</translation>
    </message>
    <message>
        <source>Nothing unusual was noticed.</source>
        <translation>No se observó nada inusual.</translation>
    </message>
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
</context>
<context>
    <name>equipoise::ErrorCurvePlot</name>
    <message>
        <source>Accuracy error</source>
        <translation>Error de exactitud</translation>
    </message>
    <message>
        <source>Fairness error</source>
        <translation>Error de equidad</translation>
    </message>
    <message>
        <source>Error, min–max normalised</source>
        <translation>Error, normalizado de 0 a 1</translation>
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
        <translation>&amp;Datos de ejemplo</translation>
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
        <translation>&amp;Detener</translation>
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
    <message>
        <source>The language changes at the next start.</source>
        <translation>El idioma cambia en el próximo inicio.</translation>
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
        <source>About Equipoise</source>
        <translation>Acerca de Equipoise</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Equipoise %1&lt;/h3&gt;&lt;p&gt;Accuracy–fairness experiments on recommender systems.&lt;/p&gt;&lt;p&gt;Commit %2, engine for %3.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC) and Feather (MIT).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Equipoise %1&lt;/h3&gt;&lt;p&gt;Experimentos de exactitud y equidad en sistemas de recomendación.&lt;/p&gt;&lt;p&gt;Revisión %2, motor para %3.&lt;/p&gt;&lt;p&gt;Software libre bajo la GNU General Public License, versión 3 o posterior. Iconos de Lucide (ISC) y Feather (MIT).&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>equipoise::MinoritiesPage</name>
    <message>
        <source>Minority indices need ratings</source>
        <translation>Los índices de minoría necesitan valoraciones</translation>
    </message>
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
        <source>UM by group</source>
        <translation>UM por grupo</translation>
    </message>
    <message>
        <source>User minority index</source>
        <translation>Índice de minoría del usuario</translation>
    </message>
    <message>
        <source>Classification via UM</source>
        <translation>Clasificación mediante UM</translation>
    </message>
    <message>
        <source>Filter items by title</source>
        <translation>Filtrar ítems por título</translation>
    </message>
    <message>
        <source>Items by minority index</source>
        <translation>Ítems por índice de minoría</translation>
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
        <source>Classification via UM, and the items</source>
        <translation>Clasificación mediante UM, y los ítems</translation>
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
        <source>Majority</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <source>IM of items</source>
        <translation>IM de ítems</translation>
    </message>
    <message>
        <source>UM of users</source>
        <translation>UM de usuarios</translation>
    </message>
    <message>
        <source>%1 to %2, mean %3</source>
        <translation>%1 a %2, media %3</translation>
    </message>
    <message>
        <source>Raw IM: %1
Raw UM: %2
Mean fairness target: %3

Above 0: liked more by the majority. Below 0: liked more by the minority. Items with few votes reach the ends easily; n is in the table.</source>
        <translation>IM bruto: %1
UM bruto: %2
Objetivo medio de equidad: %3

Sobre 0: gusta más a la mayoría. Bajo 0: gusta más a la minoría. Los ítems con pocos votos llegan fácilmente a los extremos; n está en la tabla.</translation>
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
        <source>A &amp;rating at the threshold is a</source>
        <translation>Una &amp;valoración en el umbral es</translation>
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
    <name>equipoise::NeedsData</name>
    <message>
        <source>Open ratings on the Data page or drop them here, or begin with demo data.</source>
        <translation>Abra valoraciones en la página Datos, suéltelas aquí o empiece con datos de ejemplo.</translation>
    </message>
    <message>
        <source>Use &amp;Demo Data</source>
        <translation>Usar &amp;datos de ejemplo</translation>
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
        <source>Save &amp;Figure…</source>
        <translation>Guardar &amp;figura…</translation>
    </message>
    <message>
        <source>Save &amp;Data as CSV…</source>
        <translation>Guardar &amp;datos como CSV…</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Mostrar todo</translation>
    </message>
    <message>
        <source>Save Figure</source>
        <translation>Guardar figura</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save Data</source>
        <translation>Guardar datos</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>%1 (95 %: %2 to %3)</source>
        <translation>%1 (95 %: %2 a %3)</translation>
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
        <translation>Di&amp;visión</translation>
    </message>
    <message>
        <source>&amp;Validation share</source>
        <translation>Parte de &amp;validación</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>S&amp;emilla</translation>
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
    <name>equipoise::RunsPage</name>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Filter runs by model, data or state</source>
        <translation>Filtrar por modelo, datos o estado</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>No runs yet. What is trained here or with equipoise-cli appears in this list.</source>
        <translation>Aún no hay ejecuciones. Lo que se entrene aquí o con equipoise-cli aparece en esta lista.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>Opens a page with settings, figures and metrics of the selected runs, side by side where there are several</source>
        <translation>Abre una página con ajustes, figuras y métricas de las ejecuciones elegidas, unas junto a otras si son varias</translation>
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
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>El informe está escrito</translation>
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
        <source>A report shows them side by side.</source>
        <translation>Un informe las muestra unas junto a otras.</translation>
    </message>
    <message>
        <source>Select a run to see what it measured.</source>
        <translation>Elija una ejecución para ver lo que midió.</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Ejecución %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n epochs</source>
        <translation>
            <numerusform>%1, %n época</numerusform>
            <numerusform>%1, %n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, semilla %2</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>División %1</translation>
    </message>
    <message>
        <source>Trained %1, evaluated %2</source>
        <translation>Entrenado %1, evaluado %2</translation>
    </message>
    <message>
        <source>Version %1 (%2), %3</source>
        <translation>Versión %1 (%2), %3</translation>
    </message>
    <message>
        <source>Only runs that did not finish can be resumed</source>
        <translation>Solo se pueden reanudar ejecuciones sin terminar</translation>
    </message>
    <message>
        <source>Goes on from the last epoch, with the same result as without the interruption</source>
        <translation>Sigue desde la última época, con el mismo resultado que sin la interrupción</translation>
    </message>
    <message>
        <source>Open %1 first, the data of this run</source>
        <translation>Abra primero %1, los datos de esta ejecución</translation>
    </message>
</context>
<context>
    <name>equipoise::StartView</name>
    <message>
        <source>&amp;Demo data</source>
        <translation>&amp;Datos de ejemplo</translation>
    </message>
    <message>
        <source>600 users and 40,000 ratings, made from a seed, with two groups of different taste.</source>
        <translation>600 usuarios y 40 000 valoraciones, generados de una semilla, con dos grupos de gustos distintos.</translation>
    </message>
    <message>
        <source>Open a &amp;folder</source>
        <translation>Abrir una &amp;carpeta</translation>
    </message>
    <message>
        <source>MovieLens 100K to 32M, The Movies Dataset or RecBole files, as unpacked.</source>
        <translation>MovieLens 100K a 32M, The Movies Dataset o archivos RecBole, descomprimidos.</translation>
    </message>
    <message>
        <source>Open a f&amp;ile</source>
        <translation>Abrir un &amp;archivo</translation>
    </message>
    <message>
        <source>A zip of one of these, or ratings as delimited text: user, item, rating.</source>
        <translation>Un zip de estos, o valoraciones como texto delimitado: usuario, ítem, valoración.</translation>
    </message>
    <message>
        <source>Which ratings shall we look at?</source>
        <translation>¿Qué valoraciones miramos?</translation>
    </message>
    <message>
        <source>The format is recognised. Folders and files can also be dropped anywhere here.</source>
        <translation>El formato se reconoce. También se pueden soltar carpetas y archivos en cualquier parte.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abierto hace poco</translation>
    </message>
</context>
<context>
    <name>equipoise::SweepJob</name>
    <message>
        <source>run %1/%2, epoch %3</source>
        <translation>ejecución %1/%2, época %3</translation>
    </message>
</context>
<context>
    <name>equipoise::TradeOffPage</name>
    <message>
        <source>Accuracy against fairness</source>
        <translation>Exactitud frente a equidad</translation>
    </message>
    <message>
        <source>Choose what to vary, then sweep.</source>
        <translation>Elija qué varía y barra.</translation>
    </message>
    <message>
        <source>A sweep needs ratings</source>
        <translation>Un barrido necesita valoraciones</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Progreso del barrido</translation>
    </message>
    <message>
        <source>Points appear as runs finish</source>
        <translation>Los puntos aparecen al terminar ejecuciones</translation>
    </message>
    <message>
        <source>Normalised errors</source>
        <translation>Errores normalizados</translation>
    </message>
    <message>
        <source>Both errors, scaled to 0 … 1</source>
        <translation>Ambos errores, escalados a 0 … 1</translation>
    </message>
    <message>
        <source>Points of the sweep</source>
        <translation>Puntos del barrido</translation>
    </message>
    <message>
        <source>Accuracy–fairness plane</source>
        <translation>Plano de exactitud y equidad</translation>
    </message>
    <message>
        <source>Points, means over seeds</source>
        <translation>Puntos, medias sobre semillas</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>&amp;Barrer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stops the sweep; runs that finished stay (Esc)</source>
        <translation>Detiene el barrido; lo terminado queda (Esc)</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Qué varía</translation>
    </message>
    <message>
        <source>From:to:step, as in 0:1:0.1, or a list, as in 10,20,40.</source>
        <translation>Desde:hasta:paso, como 0:1:0.1, o una lista, como 10,20,40.</translation>
    </message>
    <message>
        <source>Runs with different seeds, for intervals; 5 is usual in a paper.</source>
        <translation>Ejecuciones con semillas distintas, para intervalos; en artículos son usuales 5.</translation>
    </message>
    <message>
        <source>&amp;Parameter</source>
        <translation>&amp;Parámetro</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Valores</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>S&amp;emillas</translation>
    </message>
    <message>
        <source>β, weight of accuracy</source>
        <translation>β, peso de la exactitud</translation>
    </message>
    <message>
        <source>This model has no parameter that could vary.</source>
        <translation>Este modelo no tiene parámetros que puedan variar.</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;weep: %1 values, %n runs</source>
        <translation>
            <numerusform>&amp;Barrer: %1 valores, %n vez</numerusform>
            <numerusform>&amp;Barrer: %1 valores, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (rating units)</source>
        <translation>%1 (unidades de valoración)</translation>
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
        <source>Half width of the 95 % interval over seeds (Student&apos;s t)</source>
        <translation>Semiancho del intervalo del 95 % sobre semillas (t de Student)</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Sweep of %1</source>
        <translation>Barrido de %1</translation>
    </message>
    <message>
        <source>The sweep failed.</source>
        <translation>El barrido falló.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs.</source>
        <translation>Detenido tras %1 de %2 ejecuciones.</translation>
    </message>
    <message numerus="yes">
        <source>Finished: %n runs.</source>
        <translation>
            <numerusform>Terminado: %n ejecución.</numerusform>
            <numerusform>Terminado: %n ejecuciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · quedan %2</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>codo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
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
        <source>Metrics of the run</source>
        <translation>Métricas de la ejecución</translation>
    </message>
    <message>
        <source>Filter metrics</source>
        <translation>Filtrar métricas</translation>
    </message>
    <message>
        <source>Metrics on the test ratings</source>
        <translation>Métricas en las valoraciones de prueba</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <source>Trains the model with these settings (Ctrl+R)</source>
        <translation>Entrena el modelo con estos ajustes (Ctrl+R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stops the run; it can be resumed from the Runs page (Esc)</source>
        <translation>Detiene la ejecución; se puede reanudar en la página Ejecuciones (Esc)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Preparing the split</source>
        <translation>Preparando la división</translation>
    </message>
    <message>
        <source>%1 seed %2</source>
        <translation>%1 semilla %2</translation>
    </message>
    <message>
        <source>Stopped. The Runs page can resume it.</source>
        <translation>Detenida. Se puede reanudar en la página Ejecuciones.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenida.</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>La ejecución falló.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
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
    <message numerus="yes">
        <source>Finished: %n epochs</source>
        <translation>
            <numerusform>Terminado: %n época</numerusform>
            <numerusform>Terminado: %n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1, evaluated in %2, peak memory %3 MB</source>
        <translation> en %1, evaluado en %2, memoria máxima %3 MB</translation>
    </message>
    <message>
        <source>, run %1 in the log</source>
        <translation>, ejecución %1 en el registro</translation>
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
        <translation>Experimentos de exactitud y equidad en sistemas de recomendación.</translation>
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
</context>
</TS>
