<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>QObject</name>
    <message>
        <source>series</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users whose UM has the sign of their group: above 0 for the majority, below for the minority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users with UM = 0 are left out of both counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item minority index, scaled to −1 … 1: above 0 the majority likes it more, below 0 the minority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n maj.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes and dislikes of the majority behind the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes and dislikes of the minority behind the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::ActivityBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops this job (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::CommandLine</name>
    <message>
        <source>Equivalent command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same from a terminal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::CurvesPanel</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE (rating units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of the phase &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::DataPage</name>
    <message>
        <source>Open &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open F&amp;ile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings by value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users by number of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings of a user (from)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · format %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
First in %1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unusual was noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings (*.zip *.csv *.dat *.data *.inter *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::ErrorCurvePlot</name>
    <message>
        <source>Accuracy error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error, min–max normalised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::LossCurvePlot</name>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves appear here while a model trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (best, kept)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::MainWindow</name>
    <message>
        <source>Equipoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open F&amp;ile or Zip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Demo Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train or Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Equipoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 ratings of %3 users for %4 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Equipoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Equipoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Equipoise %1&lt;/h3&gt;&lt;p&gt;Accuracy–fairness experiments on recommender systems.&lt;/p&gt;&lt;p&gt;Commit %2, engine for %3.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC) and Feather (MIT).&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::MinoritiesPage</name>
    <message>
        <source>Minority indices need ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users per group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution of IM and UM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UM by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User minority index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification via UM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter items by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items by minority index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item and user minority index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User minority index by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification via UM, and the items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing minority indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IM of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UM of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, mean %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw IM: %1
Raw UM: %2
Mean fairness target: %3

Above 0: liked more by the majority. Below 0: liked more by the minority. Items with few votes reach the ends easily; n is in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no items</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items, most votes first:</source>
        <translation>
            <numerusform>%n item, most votes first:</numerusform>
            <numerusform>%n items, most votes first:</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 (n = %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::MinorityForm</name>
    <message>
        <source>&lt;p&gt;A condition on user attributes: &lt;code&gt;gender=F&lt;/code&gt;, &lt;code&gt;age&amp;lt;=18&lt;/code&gt;, &lt;code&gt;occupation=writer|artist&lt;/code&gt;, &lt;code&gt;gender=F and age&amp;lt;35&lt;/code&gt;, &lt;code&gt;not gender=M&lt;/code&gt;. &lt;code&gt;activity&lt;/code&gt; is the quantile of a user&apos;s number of ratings: &lt;code&gt;activity&amp;lt;=0.25&lt;/code&gt; are the quietest quarter.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like and dislike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a rating of exactly the threshold counts as. The published indices count it as both, a like and a dislike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings above it are likes, below it dislikes. The middle of the scale is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the number of votes behind each item, so that items with few votes move towards 0. 0 is the published definition; 5 tames single votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;minority are users with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;rating at the threshold is a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threshold between dislike and like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shrinkage of few votes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::ModeBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::NeedsData</name>
    <message>
        <source>Open ratings on the Data page or drop them here, or begin with demo data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;Demo Data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::ParameterEditor</name>
    <message>
        <source>Range: %1 to %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::ParameterForm</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::Plot</name>
    <message>
        <source> (↓ better)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (↑ better)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;Figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;Data as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (95 %: %2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::RunForm</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split and seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the ratings outside the test that choose the best epoch; 0.1 is a good start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same split, the same model and the same figures to the bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Validation share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths of the recommendation lists that are measured, as in 5, 10, 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the items of a list are chosen from: all items a user has not rated (full), or the test item among 99 drawn at random (uni:99).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User attributes the metrics are reported by, as in gender, age or gender*age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::RunJob</name>
    <message>
        <source>evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M rows/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 k rows/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::RunsPage</name>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter runs by model, data or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet. What is trained here or with equipoise-cli appears in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a page with settings, figures and metrics of the selected runs, side by side where there are several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log can only be read; new runs are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs selected</source>
        <translation>
            <numerusform>%n run selected</numerusform>
            <numerusform>%n runs selected</numerusform>
        </translation>
    </message>
    <message>
        <source>No run selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report shows them side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a run to see what it measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n epochs</source>
        <translation>
            <numerusform>%1, %n epoch</numerusform>
            <numerusform>%1, %n epochs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained %1, evaluated %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 (%2), %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs that did not finish can be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from the last epoch, with the same result as without the interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 first, the data of this run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::StartView</name>
    <message>
        <source>&amp;Demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>600 users and 40,000 ratings, made from a seed, with two groups of different taste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieLens 100K to 32M, The Movies Dataset or RecBole files, as unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a f&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zip of one of these, or ratings as delimited text: user, item, rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ratings shall we look at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format is recognised. Folders and files can also be dropped anywhere here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::SweepJob</name>
    <message>
        <source>run %1/%2, epoch %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::TradeOffPage</name>
    <message>
        <source>Accuracy against fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to vary, then sweep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep needs ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points appear as runs finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalised errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both errors, scaled to 0 … 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy–fairness plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points, means over seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the sweep; runs that finished stay (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From:to:step, as in 0:1:0.1, or a list, as in 10,20,40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs with different seeds, for intervals; 5 is usual in a paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β, weight of accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no parameter that could vary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>S&amp;weep: %1 values, %n runs</source>
        <translation>
            <numerusform>S&amp;weep: %1 values, %n run</numerusform>
            <numerusform>S&amp;weep: %1 values, %n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (rating units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half width of the 95 % interval over seeds (Student&apos;s t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sweep failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Finished: %n runs.</source>
        <translation>
            <numerusform>Finished: %n run.</numerusform>
            <numerusform>Finished: %n runs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::TradeOffPlot</name>
    <message>
        <source>Pareto front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval over seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (knee)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (on the front)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::TrainPage</name>
    <message>
        <source>Train a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model and its parameters, then train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics on the test ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the model with these settings (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the run; it can be resumed from the Runs page (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The Runs page can resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating on the test ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 of at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Finished: %n epochs</source>
        <translation>
            <numerusform>Finished: %n epoch</numerusform>
            <numerusform>Finished: %n epochs</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1, evaluated in %2, peak memory %3 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, run %1 in the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::Workspace</name>
    <message>
        <source>demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Accuracy-fairness experiments on recommender systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with generated demo data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment log to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder, file or zip with ratings to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
