<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BetaTables</name>
    <message>
        <source>left, was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over all users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against β = %1, with which this β is compared</source>
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
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minority minus majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item minority index from the training ratings, scaled to −1 … 1: above 0 the majority likes it more, below 0 the minority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places gained (▲) or lost (▼) against the β compared with; those that left come last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisclosureTables</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How unwilling she is to have this rating used, from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much everybody&apos;s loss on their held-out items, in sum, rises when this rating is hidden: above 0 it helps, below 0 it hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much the loss on her held-out item rises when this rating is hidden: above 0 it helps, below 0 it hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosed where its influence is above λβ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ disclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the influence method; the other discloses as much unwillingness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willingness violation, mean over draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence minus the other, paired by draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the difference, by Student&apos;s t over the draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better in the metric&apos;s direction; whether the two intervals overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better, one draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not better, one draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better, intervals overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better, intervals apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not better, intervals overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse, intervals apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the loss on her held-out item, by influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same after training again without the rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>The folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s checksum cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or download the file with a browser and open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The downloaded file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing the checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum differs: the file did not arrive as it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MD5 %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had come was thrown away; download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished file cannot be given its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it on grouplens.org and open the file you get there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are kept; resume when the network is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk takes no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or choose another folder, then resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigurePresets</name>
    <message>
        <source>One column (IEEE, ACM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns (IEEE, ACM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide, 16 to 9</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupTables</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over all users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the largest and the smallest value of the groups that are large enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest by largest value: 1 where all groups fare the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group that fares worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group that fares best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the difference: over seeds paired by Student&apos;s t, over the users of one run by Welch&apos;s. It does not know that the two groups are the outermost of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users or ratings behind the value; of several seeds, the fewest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Student&apos;s t: over seeds where there are several, else over the users of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value minus that of the group that fares best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few users to tell: left out of difference and ratio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCards</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure study</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListTables</name>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted rating, or a score where the model predicts none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item minority index of the training ratings: above 0 the majority likes it more, below 0 the minority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relevant test item of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places gained (▲) or lost (▼) against the list compared with; what left it comes last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relevant test item</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n relevant test items hit</source>
        <translation type="unfinished">
            <numerusform>%1 of %n relevant test item hit</numerusform>
            <numerusform>%1 of %n relevant test items hit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, seed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was trained on other data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its model was not kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
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
</context>
<context>
    <name>MinorityTables</name>
    <message>
        <source>majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
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
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low end of the 95 % interval of IM: Wilson&apos;s intervals of both groups&apos; shares of likes, put together by Newcombe&apos;s rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High end of the 95 % interval of IM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it speaks to, where the interval of the raw index leaves no doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maj. +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes of the majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maj. −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dislikes of the majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min. +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes of the minority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min. −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dislikes of the minority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
n = %2 votes, %3 of them of the minority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User minority index: above 0 she likes what the majority likes more, below 0 what the minority does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item minority index, scaled to −1 … 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to UM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(rating − threshold) · IM / ((highest rating − threshold) · number of ratings); the sum of the column is UM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
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
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory (MiB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter or setting of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent training and evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most memory the program held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tables</name>
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
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed items, rated or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users with this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all listed items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings these items got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings these users gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of these ratings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A majority user is right where UM is above 0, a minority user where it is below; UM = 0 is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network over the factors of user and item that weighs accuracy against fairness to a minority; the weight β is an input, so one trained model serves every balance. Bobadilla, Lara-Cabrera, González-Prieto &amp; Ortega, IJIMAI 6(6), 2021.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute unfairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also learns a bias per user and per item and gives both to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item with one vote in a group has J = ±1. Adding k to the number of votes pulls items with few votes towards 0; with k = 0 the published index is reproduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area between the front and a stated reference point; the larger, the better the whole trade-off. Only comparable at the same reference point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average popularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average precision: precision at the rank of each relevant item among the first k, summed and divided by the smaller of k and the number of relevant items; mean over users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that a relevant item stands above a candidate that is not relevant; equal scores count against the model. Mean over users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification via UM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepFair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demographic-parity gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounted gain of the relevant items among the first k, 1/log2(rank + 1) each, by that of the best possible order; mean over users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E_g[y], E_g[r]: mean prediction and rating of item j in the group, E_¬g: in the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E_g[y]: mean prediction for group g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E_g[y]: mean prediction for the group over all test ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each user&apos;s latest rating is the test, the one before it the validation; all others train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends training after this many epochs without a better validation error; 0 never ends it early. The best epoch is kept either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends training after this many epochs without a better validation loss; 0 never ends it early. The best epoch is kept either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected length of a vector before training, in standard deviations of the ratings. Zero would leave nothing to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure of a group of items by that of all items. An item of several genres counts in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G: the group of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gini index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more the majority likes an item than the minority does. Positive: an item of the majority; negative: of the minority. Signed scaling takes it to [−1, 1] for figures, unit scaling to [0, 1] for training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often training goes through all ratings, at most. Fewer where &apos;patience&apos; ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often training goes through all ratings, at most. Fewer where &apos;patience&apos; ends it; the reference takes 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypervolume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I: the catalogue, L(u): first k items of user u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IM, UM: indices as quantiles in [0, 1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inequality of how often items of the whole catalogue appear in the lists: 0 where all appear equally often, near 1 where few take all places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intra-list diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item minority index (IM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence of a list&apos;s genres from those of the user&apos;s training ratings, smoothed with α = 0.01, in nats (Steck 2018); mean over users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L, D: votes of the group for and against item i (rating above or below the threshold), M: majority, m: minority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest minus smallest mean prediction over the groups of an attribute. Without brackets: minority and majority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave-one-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the vector that describes a user or an item. More follow the data more closely and cost time in proportion; 30 is a good start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like probabilistic matrix factorisation, with a bias for every user (who rates high) and every item (which is liked). Koren, Bell &amp; Volinsky, Computer 2009.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-tail share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix factorisation with biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute error of the predicted ratings, in rating units; predictions are clipped to the scale. Over all test ratings; &apos;:macro&apos; is the mean over users of each user&apos;s MAE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean number of training ratings of the items in a list; mean over users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of ((1 − ŷ) − f)² over the test ratings: DeepFair&apos;s fairness part. f is what the model was trained towards; (IM − UM)² with the unit scaling for other models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over items of the difference between the sizes of the mean errors for a group and the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over items of the difference in how far ratings are overestimated for a group and the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over items of the difference in how far ratings are underestimated for a group and the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over items of |signed error for a group − signed error for the others| (Yao and Huang 2017), in rating units. Without brackets: for the minority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over the pairs of a list of 1 − Jaccard similarity of their genres; items without a genre are left out. Mean over users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean self-information −log2(share of users who rated the item in training) of the items in a list, in bits; an item nobody rated counts as rated once. Mean over users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared error of the ratings scaled to [0, 1]: DeepFair&apos;s accuracy part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minority gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-parity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by the rank of the first relevant item, 0 beyond rank k; mean over users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over seeds: Student&apos;s t with n − 1 degrees of freedom. Within one seed: percentiles of 1,000 means of users drawn again (bootstrap).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overestimation unfairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicts a rating as the mean plus the product of a user&apos;s and an item&apos;s vector, which are learnt from the ratings alone. Mnih &amp; Salakhutdinov, NIPS 2007.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilistic matrix factorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls vectors towards zero at every rating. Raise it where validation gets worse while training gets better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop&apos;s share of the old mean square of a gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop&apos;s smallest divisor of a gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks items by their number of training ratings, the same list for everybody. The baseline that any personal ranking has to beat; it predicts no ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings a step, each at every β. Larger ones are faster an epoch and need a larger learning rate; the reference takes 29.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the mean squared error of the predicted ratings, in rating units; predictions are clipped to the scale. Over all test ratings; &apos;:macro&apos; is the mean over users of each user&apos;s RMSE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampled candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a user&apos;s relevant items that stand among the first k; mean over users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of list places held by the long tail: all items but the fifth of the catalogue with the most training ratings; mean over users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the catalogue that appears in at least one user&apos;s first k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the k places that hold a relevant item; mean over users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the second layer&apos;s units left out at every training step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of users with at least one relevant test item among their first k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrinkage of the votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a step. Lower it where the loss jumps, raise it where it creeps; the reference takes 0.0001 with a batch of 29.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the first steps; they shrink by themselves (AdaGrad). Lower it where the loss jumps, raise it where it creeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of 1/log2(rank + 1) over all list places held by a group of items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point of the front farthest from the line between its ends, both axes scaled to [0, 1]: from there on a gain on one axis costs more on the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points that no other point beats on both axes. What lies off the front can be improved on one axis for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The positive is ranked among n items drawn for the user instead of all. Faster, and not comparable with full ranking: sampled values carry their candidates in their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for the biases of users and items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underestimation unfairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the first hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the second hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User minority index (UM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users are paired on the same split; a p-value is refused where data, split, candidates or k differ. Several metrics are corrected after Holm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value unfairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of accuracy against fairness every rating is trained at, from:to:step or a list. Any other β in [0, 1] can be asked for afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as fair: an item as near to the minority as its user, by rank. &apos;distance&apos; takes the difference of the ranks, &apos;quantile&apos; its square; &apos;reference&apos; takes the square of unranked indices, as the original does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which items a user&apos;s ratings speak for: those of the majority (positive) or of the minority (negative).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W₁, W₂, W₃: the layers, drop: dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a: rating scaled to [0, 1], ŷ: the network&apos;s output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b: biases, μ: mean rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c_1 ≤ … ≤ c_n: how often each item of the catalogue is recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f: distance of item and user in minority-ness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold 1 of 5 is the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k: factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k: shrinkage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave one out: each user&apos;s latest rating is the test, the one before validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n_i: training ratings of item i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n_i: users who rated item i in training, U: all users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one epoch: each training rating once, in a new order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outer fold 1 of 5 is the test, inner fold 1 of 4 of the rest the validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p: dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p: genres of the user&apos;s training ratings, q: genres of the list, α = 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p_(1) ≤ … ≤ p_(m): p-values of m metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p_u, q_i ∈ R^k: factors of user and item, λ: regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p_u, q_i ∈ R^k: factors of user and item, λ: regularisation, μ: mean rating, b: biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r: rating, ŷ: prediction clipped to the scale, T: test ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rel(u): relevant test items of user u, L(u): first k items of the list, rank: place in the list from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s: initial scale, k: factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s: score of a candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s: standard deviation over n seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tail: all items but the most rated fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporal-global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that share of all ratings for training and validation, the rest for test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the earliest share of all ratings trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the earliest share of each user&apos;s ratings trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean is taken over the batch, at every β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same share of each user&apos;s ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two files of ratings name the rows for training and test, as u1.base and u1.test do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|mean IM of the list − UM of the user|, both as quantiles in [0, 1] from the training ratings: 0 where a list leans to the minority exactly as far as its user does. Mean over users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|mean prediction for a group − mean prediction for the others| over all test ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ŷ = network(p_u, q_i, β), a: rating scaled to [0, 1], f: distance of item and user in minority-ness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β: weight of accuracy against fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η: learning rate, g: gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η: learning rate, ρ: decay, ε: epsilon, g: gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>θ: threshold, n_u: ratings of user u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ_b: bias regularisation, b: biases, μ: mean rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E: exposure, G: the group of items, I: the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G: genres of an item of L(u)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IM, UM: item and user minority index, q: mid-rank quantile in [0, 1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v_t: validation value of epoch t, n: patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second share inside the training part of random:0.8, whose test stays out: for choosing settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes, as gender,age, each of whose values gets a vector that is added to those of its users. Empty: the ratings alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends training after this many epochs without a better validation value; 0 never ends it early. The best epoch is kept either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G_i: genres of item i, e_g: vector of genre g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generalised matrix factorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generalised matrix factorisation and multi-layer perceptron joined in one network, with vectors of their own. He et al., WWW 2017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives every genre a vector; the mean of an item&apos;s is added to its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items a user&apos;s validation items are ranked among after every epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items drawn afresh in every epoch for each rating, among those the user never rated. 4 to 8; more take more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of the joint network after pre-training: smaller, so that what was learnt is not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns from which items a user rated, not how: the product of a user&apos;s and an item&apos;s vectors, entry by entry, weighted and summed. He et al., WWW 2017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns from which items a user rated: both vectors side by side through layers of neurons. He et al., WWW 2017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns from which items a user rated: the plain product of two vectors plus biases, which beats the networks when tuned. Rendle et al., RecSys 2020.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the vectors of a user and of an item that enter the layers. As long as the first layer is a good start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the vectors of users and items. 128 is a good start; more cost time in proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the vectors whose entries are multiplied. 8 to 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-layer perceptron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neural matrix factorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull of every sample on its user&apos;s and item&apos;s vectors towards zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples a step. Larger ones are faster an epoch and need more epochs or a larger learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of every layer&apos;s units left out at a training step. 0 to 0.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a step. Lower it where the loss jumps, raise it where it creeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the vectors before training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation value that chooses the epoch. Losses are no choice: they change with the number of negatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the product and the layers apart for at most so many epochs each and starts the joint network from both. 0: no pre-training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the hidden layers, each usually half of the one before: 32,16,8 or 128,64,32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation negatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W_l: weights of layer l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the pre-trained product in the joint network&apos;s start; the layers get the rest. Without pre-training it does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adam: steps of a size of their own for every weight, along the mean over a batch. sgd: plain gradient descent, along the sum over a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn: items j the user never rated, anew in every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e_{a(u)}: vector of the user&apos;s value of attribute a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each validation item is ranked among so many items the user never rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hit rate or NDCG of the validation items at list length 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p_u, q_i: embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p_u, q_i: vectors of user and item, h: output weights, ∘: entry by entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p_u, q_i: vectors of user and item, h: output weights, ∘: entry by entry, a_L: last layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p_u, q_i: vectors, b: biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s: initial scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training samples, positives and negatives mixed, that share a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α: share of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ: regularisation, p_u, q_i: vectors of user and item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network that squeezes all ratings of an item or a user through narrow layers and predicts the missing ones from what comes back. Sedhain, Menon, Sanner &amp; Xie, AutoRec, WWW 2015.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation of the output. &apos;sigmoid&apos; is scaled to the rating scale; the original takes relu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denoising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs between two cuts, or without a better error before one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a step follows the gradient. SGD remembers nothing and needs the least memory; Adam needs four times as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate comes down: by a factor every few epochs, along a cosine to zero, or by a factor where the error no longer falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the hidden layers. AutoRec takes sigmoid, the original relu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows a step. Larger ones are faster an epoch and need a larger learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD&apos;s share of the last step that goes into the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule&apos;s epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule&apos;s factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the narrowest layer&apos;s units left out at every training step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrinks all weights, not the biases, by this share of the learning rate at every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest divisor of a gradient in RMSprop and Adam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoils the input while the target stays clean: multiplies each rating by a normal number, or leaves a share of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the normal numbers, 1 in the original, or the share left out, below 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back uses the weights of the way in, transposed: half the memory, and little to lose on large catalogues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tied weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the layers on the way in, as in 1000,500,100; the way back mirrors them. One layer of 500 is AutoRec.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a cut multiplies the learning rate by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is taken off every rating before the network sees it: nothing, the mean of all ratings, or the mean of the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network reads at a time: all ratings of an item, which predicts better, or all of a user, as the original does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where training starts: uniform after Xavier with biases of 0.01, or uniform within 1/√(inputs of the layer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W₁, W₂: weights of the way in and of the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row: all ratings of an item, or all of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f: output, g: activation, x: a row of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m: 0, mean of all ratings or of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n: ratings of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n_in, n_out: units before and behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s: amount of noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x: known ratings of a row, 0 elsewhere, n: ratings of the batch, W₂ = W₁ᵀ where tied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η: learning rate, g: gradient, m, v: fading means of g and g²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η: learning rate, γ: factor, n: epochs of the schedule, t: epoch, T: all epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η: learning rate, λ: regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>μ: momentum, η: learning rate, g: gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;explicit&apos; learns the ratings&apos; values by squared error; &apos;implicit&apos; learns what was rated at all by cross-entropy against items drawn at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam&apos;s share of the old mean gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam&apos;s share of the old mean square of a gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam&apos;s smallest divisor of a gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the mean and a bias per user and per item to the product of the vectors. Without them the score is the product alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All criteria but &apos;parity&apos; are measured on this many random parts of the training samples. With 4 a part of 80 % of the ratings is as large as the 20 % they are tested on; 1 takes all, which is learnt by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diversity λ_d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness λ_f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often training goes through all samples, at most. Fewer where &apos;patience&apos; ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items drawn for each rating, afresh each epoch; only with implicit feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the vector that describes a user or an item. More follow the data more closely and cost time in proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix factorisation whose loss also punishes scores that concentrate and scores that treat groups of users differently; two weights set the balance. Yao &amp; Huang, NIPS 2017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix factorisation with fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls vectors and biases towards zero at every rating. Raise it where validation gets worse while training gets better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples a step. The terms of diversity and parity are those of a batch, so that small ones are noisy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a step (Adam). Lower it where the loss jumps, raise it where it creeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the vectors&apos; entries before training. Zero would leave nothing to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user attribute whose groups are compared, with two or more groups; several joined by &apos;*&apos; form intersections. Users without it take no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the fairness criterion: 0 leaves it out, larger values trade accuracy for it. First values: 1 to 10 for parity, 0.3 for non-parity, 0.15 for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the variance of the predictions in a batch. Larger values draw the scores together, so that fewer items stand out; try 0.05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is made small. &apos;parity&apos;: the variance of the groups&apos; mean predictions; &apos;non-parity&apos;: the difference of a group&apos;s from the others&apos;; the rest: differences of the errors on each item (Yao &amp; Huang 2017).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part: that share of the epoch&apos;s samples, each part a new draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many items as asked for, drawn anew each epoch from those the user never rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g: users with the same label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m_g: mean score of group g in the batch, G: groups; for more than two groups the mean over each against the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s = μ + b_u + b_i + p_u·q_i: score, F: fairness criterion between groups of users, means over a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s: score, r: rating, y: 1 where the user rated the item, 0 for an item drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s: scores of a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the means are taken over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η: learning rate, g: gradient, m̂, v̂: m, v without their bias towards 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ: regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ_f: weight of the fairness criterion F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{1}&apos; can only be compared with one number this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{1}&apos; has labels that are not numbers, so they have no order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &apos;{1}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known parameters: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is not closed within 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the separator and the columns, or correct the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the separator and the columns, or correct the line; {1} more line cannot be read either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the separator and the columns, or correct the line; {1} more lines cannot be read either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check who may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file with ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file, a folder or a .zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder or .zip with u.data, ratings.dat, ratings.csv or an .inter file, or a file of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder that may be written to, with space left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a text file, a folder or a .zip of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the file with the ratings, say which column holds them, or say that there is none and every row counts as 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct or remove the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct or remove the line; {1} more line cannot be read either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct or remove the line; {1} more lines cannot be read either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not clear which file holds the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its columns are {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known are {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column looks like ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no line of the file can be read as a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no user has this {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes a number from {2} to {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes a number of at least {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes a whole number from {2} to {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes a whole number of at least {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes one of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes whole numbers separated by commas, each from {2} to {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter &apos;{1}&apos; takes whole numbers separated by commas, each of at least {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which column holds what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which separator and columns it has, or choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the .zip is damaged: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the .zip is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header does not read name:type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header lacks movieId or tmdbId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the item id does not fit into 64 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the item id is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the item id is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line has {1} column separated by {2}, not at least {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line has {1} column separated by {2}, not {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line has {1} columns separated by {2}, not at least {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line has {1} columns separated by {2}, not {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rating is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rating is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rating is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rating is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rating lies outside the scale from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same column cannot hold two of user, item and rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the split goes by time, but the ratings have no timestamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the split leaves no {1} ratings out of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the timestamp is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the timestamp is neither a number of seconds nor a date like 2023-10-12 18:30:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user id does not fit into 64 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user id is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user id is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the users have no such attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the validation share must lie in [0, 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no data to train the run again with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no ratings in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no ratings in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no parameter &apos;{1}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such kind of split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this does not look like ratings: no separator splits its lines into columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a binary file, not a table of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpack it with its password and open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a header, give a position from 1 to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it like gender=F, age&lt;=18, occupation=writer|artist, or gender=F and not age&lt;35</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user counts once per item, so no pair can be in training and test at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors of predicted ratings say nothing here; ranking metrics still do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else was read; look at the line to see whether more than it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the lines differ, the attributes may be the wrong ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the lines differ, the title may be the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of these ratings is unknown: leave-one-out and temporal splits rest on the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their items keep their other genres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their minority index rests on a handful of votes; shrinkage pulls it towards 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their tastes are hardly known: their minority index and their metrics are noisy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines cannot belong to any rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are used like all others; only their titles and genres are unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have a place among the minority indices, but no model trains on or recommends them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They train and are measured, but belong to no group of these attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users who rated nothing cannot be trained on or measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all ratings are {1}: nothing can be learned from their values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diversity and calibration left out: the items have no genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists of {1} left out: there are no more than {2} candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} duplicate rating: the latest one of each is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} duplicate ratings: the latest one of each is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} genre left out: the 64 most frequent are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} genres left out: the 64 most frequent are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} groups of &apos;{2}&apos; have fewer than {3} evaluated users: shown, but left out of differences, ratios and worst groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} item given twice in the item table: the first line counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} item id that is no number like those of the ratings: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} item ids that are no numbers like those of the ratings: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} items given twice in the item table: the first line counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} listed item nobody rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} listed items nobody rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} movie without a link to the ratings: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} movies without a link to the ratings: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} rated items have fewer than {3} ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} ratings have the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} users have fewer than {3} ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} rated item missing in the item table: shown by id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} rated items missing in the item table: shown by id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} torn line: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} torn lines: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} user given twice in the user table: the first line counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} user missing in the user table: the attributes are unknown there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} user of the user table: without ratings, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} users given twice in the user table: the first line counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} users missing in the user table: the attributes are unknown there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} users of the user table: without ratings, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} users without a relevant test rating were skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} users without a relevant test rating were skipped ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} users without a training rating were ranked all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second or two even on a million ratings; for trying out a split or a minority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published: squared unranked indices as target, 3 epochs of 29 ratings a step, factors without biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to SGD, with tied weights that start after Xavier: converged much faster and more steadily in the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few epochs in large batches: shows the shape of the trade-off, not its best points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More factors and as many epochs as validation asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop instead of SGD, and tied weights: in the original the loss did not improve in any epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD from default weights, without tying: the first run of the original, whose loss came down slowly and then got stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small steps and as many epochs as validation asks for; takes several times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduler_lr with every input multiplied by normal noise while the target stays clean: no success in the original, which put it down to too small a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better_init_tied with a learning rate cut to a tenth after every epoch: the best of the original&apos;s five, its error went on falling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;equipoise-cli export-onnx&apos; writes it beside the model; keep both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file holds two gigabytes; tie the weights or make the first layer smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model again, or give data of the catalogue it was made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file that &apos;equipoise-cli export-onnx&apos; or another program wrote as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give data whose user and item ids are those the model was trained with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the input &apos;ratings&apos; [batch, n], or &apos;user&apos; and &apos;item&apos; [batch], and one output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the layers smaller, tie the weights, or take SGD, which remembers least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it again to have its model kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autoencoder, deepfair, gmf, mlp, neumf and dot can be exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs about {1} GB, {2} GB are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rating is left to test the model on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {1} has no model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ONNX checker refuses the file: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is no ONNX model, or not all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id map cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s id map is missing, and these are not the data it was trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network does not fit into the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network does not take what this program gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network has an operator this program does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network is too large for an ONNX file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network&apos;s input is not as wide as its id map is long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network&apos;s table &apos;{1}&apos; is not as long as its id map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no data to evaluate the network on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model is no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} unknown users, {2} unknown items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden rating is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ablations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the Hessian&apos;s diagonal. 0 for matrix factorisation; for networks it is raised by itself until no direction of negative curvature is met, and reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also train on what random choice and a threshold on β disclose at the same willingness violation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also train on what the same strategy discloses with gradients in place of influences, and with no influence at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary cross-entropy over a user&apos;s held-out item and the items it is ranked among, mean over them and over users: what a disclosure study weighs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change per round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conjugate gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve over λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclose, train again, look again: with more rounds the influences follow the masked model. Each round costs a training for every λ and draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosed share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H: Hessian of F, L: held-out loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out loss (BCE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit rate@10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit rate@5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a removal is followed: user, her own vector; star, also the items she touched; cg, every parameter by conjugate gradients; gradient, no Hessian at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many users to draw for the study; the others&apos; ratings are not trained on. 0 takes all of them; some hundred give a first picture in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the unwillingness is drawn anew; intervals are over the draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How unwilling a user is to have a rating used, from 0 to 1: uniform (drawn), constant:0.5, inverse-rating (1/rating), category (rare genres), or file:PATH with user,item,beta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence against training again: users with at most 60 ratings, 8 factors, every parameter followed (cg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items a user never rated that are trained as negatives, for each of her ratings. Drawn once and kept for the whole study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L: held-out loss, λ: weight of wv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest share of the ratings whose disclosure may change in one round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a user&apos;s and an item&apos;s vector. More factors fit more and cost more; 8 to 32 are usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logistic matrix factorisation is quick; the networks of neural collaborative filtering take several times longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRR@10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRR@5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror prior s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror step η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models trained on different random disclosures around which the effect is linearised; each user takes the best of what they suggest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most Hessian-vector products of a solution by cg; the residual reached is reported. 30 are usually enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieLens 100K with matrix factorisation: the whole comparison over five draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieLens 1M with GMF: one draw, one price, with the baselines. Trains five times, which takes minutes; NeuMF takes many times longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG@5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negatives per rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularisation ρ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the training ratings that are disclosed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step size of the mirror descent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps after which training gives up when the gradient did not become small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the mirror descent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source&apos;s README for continuity only: MovieLens 1M users with exactly 20 ratings, reward = −HR@10 − 0.5·wv, which has the hit rate&apos;s sign reversed and so grows as recommendations get worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source&apos;s exponentiated mirror descent over all disclosures of users with at most 12 ratings, in place of the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of λ at which masks are made and models trained again, for the curve of quality against willingness violation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold on β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ends when the norm of the objective&apos;s gradient is at most this; networks, whose weights feel every pair, are given a thousand times as much. Influence functions hold at a minimum only, so keep it small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the network&apos;s hidden layers, first to last, for mlp and neumf. Small ones converge; 16,8 is a good start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unwillingness β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unwillingness β of all ratings a user discloses, in sum; mean over users. 0 where nothing is disclosed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users with fewer ratings are left out of the study and counted. 2 keeps everybody who has one rating to hold out and one to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users with more ratings are left out of the study and counted. 0 sets no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W, b: weights and biases of layer l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the squared norm of all parameters, a network&apos;s shared weights counted once for every user. Must be above 0: without it the Hessian has no inverse. Influences are reliable from about 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a held-out item is ranked among and its loss is taken over: uni:99 draws 99 items the user never rated, file:PATH reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What disclosure is judged by: less held-out loss and less unwillingly disclosed, weighed by λ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one unit of unwillingness costs in units of loss. A rating is disclosed where its gain exceeds λβ; 0 discloses all that helps, large values nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the mirror descent starts: each rating is disclosed with this probability. Also the share a random anchor discloses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willingness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willingness violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a_k: gain of rating k, L: held-out loss, H: Hessian of F, δ_k: gradient the rating adds to F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d: damping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete leaves it out of the training; relabel trains it as a negative, which has two to three times the effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn once from the seed; never trained on as negatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn without replacement from the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history: all ratings of a user, the held-out one included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervals are Student&apos;s t over the draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l(s; y): loss of pair s with label y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l: logistic loss of a rating or negative, θ: all parameters, ρ: regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss: −BCE − λ·wv, to be maximised. source: −HR@10 − 0.5·wv, as the source&apos;s README computes it (with the hit rate&apos;s sign reversed), for continuity only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>o: a disclosure of n ratings, U: its utility, T: steps, η: step size, s: prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>o_k: 1 where rating k is disclosed, a_k: its gain, β_k: unwillingness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>o_k: 1 where rating k is disclosed, else 0, β_k: unwillingness, L: held-out loss, wv: willingness violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p_u, q_i: vectors of user and item, z: score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain: mean binary cross-entropy over the held-out item and its negatives, to which the negatives contribute most; balanced: half of it for the held-out item, which follows the ranking more closely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selfish: each user weighs what a rating does to her own recommendations; welfare: what it does to everybody&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t: the anchor nearest to o, trained on the disclosure o_t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wv: willingness violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z: score, t: held-out item, j: its n negatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ε: tolerance, F: objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: gladly disclosed, 1: least willing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first look at any data in seconds: 150 users, 8 factors, two draws and three prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user weighs what a rating does for her recommendations against how unwilling she is to have it used. To first order her best choice is a threshold a rating: disclose what helps more than it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of influences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damping of the Hessian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed negatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient norm reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out loss with everything disclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hessian-vector products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit rate@10 with everything disclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence of a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items they rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean size of an influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models trained again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieLens 100K, factorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieLens 1M, GMF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG@10 with everything disclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data it was made from, or name another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted change of the loss, first draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise rho or the damping, or train to a smaller gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise rho, allow more iterations, or accept a larger tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual of the linear systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds per training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share disclosed, first draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the ratings that help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source&apos;s README, for continuity only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take 3, from where influences are reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What removing one rating does to the loss on a held-out item, without training again: the base model is at a minimum, so the new minimum is about one Newton step away. Above 0 the rating helps, below 0 it hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to disclose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the range of history lengths, or take data with at least two ratings a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willingness violation, first draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of willingness must be user,item,beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anchor {1}: step {2}, gradient {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base model: step {1}, gradient {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients of every rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>influence of every rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask at λ {1}, draw {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask at λ {1}, draw {2}, round {3}: step {4}, gradient {5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model {1} of {2}: {3} at λ {4}, draw {5}: step {6}, gradient {7}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no user is left for the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody discloses anything, so there is no masked data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal {1} of {2}: step {3}, gradient {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rho must be above 0: without regularisation the Hessian has no inverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Hessian has negative curvature, so influences would be meaningless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data have no such item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data have no such user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disclosure study was made from other data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is no disclosure study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of willingness cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of willingness says nothing of a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient did not become small: its norm is {1} after {2} iterations, and influence functions need {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the masked data cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>willingness by category needs items with genres, and these data have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>willingness must lie from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} user had fewer unrated items than candidates asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} user were not drawn for the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} user with a longer or shorter history were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} user with one rating were left out: nothing could be held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} user without candidates in the file were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} users had fewer unrated items than candidates asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} users were not drawn for the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} users with a longer or shorter history were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} users with one rating were left out: nothing could be held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} users without candidates in the file were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β_k: unwillingness in [0, 1], λ: price of a unit of it, o_k: 1 where k is disclosed, wv: willingness violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>θ̂: parameters of the base model, H: Hessian of its objective, l_k: loss of rating k, L: held-out loss</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Equipoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy–fairness experiments on recommender systems: who is a minority, what a model costs it, and what fairness costs in accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it; it comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on Qt, QCustomPlot (GPL), Eigen (MPL), oneTBB (Apache), SQLite (public domain), OpenSSL (Apache), libarchive (BSD), fmt and nlohmann/json (MIT), CLI11 (BSD). Icons by Lucide (ISC) and Feather (MIT). MovieLens data belong to GroupLens, University of Minnesota, and come under its own terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Version</source>
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
    <message>
        <source>All that runs; choose one to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the window&apos;s thread let others wait in this session: median, 99th percentile and longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::AgreementPlot</name>
    <message>
        <source>Predicted = actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rating removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
predicted %2, actual %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::AttributesPanel</name>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of users, then of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of items, %n values</source>
        <translation>
            <numerusform>Of items, %n value</numerusform>
            <numerusform>Of items, %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of users, %n values</source>
        <translation>
            <numerusform>Of users, %n value</numerusform>
            <numerusform>Of users, %n values</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of the users and items beyond their ids. Import a table of user attributes to form groups by them; groups by activity work without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item can have several, so the shares add up to more than 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::BetaFollower</name>
    <message>
        <source>Preparing to move β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of all users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::BetaPanel</name>
    <message>
        <source>Open a Saved &amp;Model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model written by &lt;code&gt;equipoise-cli train --save&lt;/code&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β, weight of accuracy against fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β weighs accuracy (1) against fairness (0). It is an input of the trained network, so moving it trains nothing. Arrow keys move by 0.01, Page keys by 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with this β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes and moves in both tables are counted from this β on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accurate 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics at this β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s list at this β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Drag β here.&lt;/b&gt; It needs a trained model that takes β as an input: press Sweep, or train DeepFair on the Train page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Saved Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.eqm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with β = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user has no training rating, and so no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As quantiles: UM of the user %1, mean IM of the list %2, gap %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 test ratings re-scored in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making everybody&apos;s lists at β = %1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists follow when β rests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::ColumnChooser</name>
    <message>
        <source>Search columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics of groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics at other β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the columns the program proposes</source>
        <translation type="unfinished"></translation>
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
    <name>equipoise::ComparePage</name>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet. Select two or more runs on the Runs page and press Compare there (Ctrl+M).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics: mean ± half the width of the 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which curve of the runs to lay over each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of the compared runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These runs left no curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the Runs page: select runs there and press Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen runs are seeds of one setting (%1). Choose runs of another model or with other parameters beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen runs finished, so there are no results to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These runs were not measured in the same way: compare with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything chosen can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Runs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::ComparisonModel</name>
    <message>
        <source>Run %1 (%2) did not finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seeds</source>
        <translation>
            <numerusform>%1, %n seed</numerusform>
            <numerusform>%1, %n seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>One run, and no values per user: no interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval %1, by bootstrap over %2 users of one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval %1, by Student&apos;s t over %2 seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the others are tested against it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::CountHistogram</name>
    <message>
        <source>%1 ratings: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::CurveBox</name>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which curves to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::CurvesPanel</name>
    <message>
        <source>RMSE (rating units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of the phase &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which metric is drawn; type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential moving average: weight of the epochs before, 0 to 0.99. The measured curve lies pale behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the vertical axis in powers, so that late small changes are seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::DataPage</name>
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
    <message>
        <source>Import Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.dat *.data *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::DataView</name>
    <message>
        <source>Columns and &amp;Tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this file with other columns, another scale or further tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other Data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data, files, MovieLens and what was opened before; these data stay until others are there</source>
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
        <source>mean rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first to last rating</source>
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
        <source>Ratings per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings of a user (logarithmic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings per item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings of an item (logarithmic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of users and items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · format %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users with at least one rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all pairs of a user and a rated item that have a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest and the highest rating that can be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits by time and leave-one-out need the time of each rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often %1: %2 % of all ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2, median %3, mean %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The busiest tenth gave %1 % of the ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most popular tenth got %1 % of the ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in %1, line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unusual was noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifying the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
The same for the same ratings, however they are packed; every run keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosureCheckPanel</name>
    <message>
        <source>Remove and Train A&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted against actual change of loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted change of the held-out loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual change after training again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rating that is removed and whose model is trained again becomes a point here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users drawn by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose ratings are removed, one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many users to draw; 20 give a first picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of a user&apos;s ratings to remove, each by itself; 0 removes each of them in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users with more ratings are not drawn: among many ratings, one changes little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose predictions are checked: the study&apos;s own solver, or another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains once for every rating removed, from where the base model stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, removed for user %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regression, slope %1, r = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Solver %1: correlation &lt;b&gt;r = %2&lt;/b&gt;, slope %3, over %n removed ratings</source>
        <translation>
            <numerusform>Solver %1: correlation &lt;b&gt;r = %2&lt;/b&gt;, slope %3, over %n removed rating</numerusform>
            <numerusform>Solver %1: correlation &lt;b&gt;r = %2&lt;/b&gt;, slope %3, over %n removed ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Solver %1: %n removed ratings; a correlation takes three</source>
        <translation>
            <numerusform>Solver %1: %n removed rating; a correlation takes three</numerusform>
            <numerusform>Solver %1: %n removed ratings; a correlation takes three</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosureLab</name>
    <message>
        <source>Disclosure study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking influences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving masked data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosurePage</name>
    <message>
        <source>Disclosure study (*.eqs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped at %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disclosure study needs ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each stage found, and the masked data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her ratings, their influence, and what is best disclosed at a λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of the retrained models against willingness violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted against actual change of loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a study from its file, to look at and to go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study is of %1, not of the data in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Study begins one of the data in hand; this one stays in its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a copy of the study&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a copy of the study&apos;s file; it is kept by itself as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user&apos;s ratings appear once their influences are known: start a study at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality is known once models have been trained on what is disclosed: start a study at the right, or resume it up to its last stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A study is checked by removing ratings and training again: start one at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The masked data are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open like any data; split with “loo” they hold out the same ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n users disclose nothing and are not in them.</source>
        <translation>
            <numerusform>%n user discloses nothing and is not in them.</numerusform>
            <numerusform>%n users disclose nothing and are not in them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appears once the study has come that far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosureQualityPanel</name>
    <message>
        <source>λ = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the retrained models are measured by, on the held-out items of all study users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality against willingness violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willingness violation wv, mean over users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval over draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mask whose model has been retrained becomes a point here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence against the other methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence against the others at equal wv</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n retrained models</source>
        <translation>
            <numerusform>%n retrained model</numerusform>
            <numerusform>%n retrained models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n models retrained</source>
        <translation>
            <numerusform>%1 of %n model retrained</numerusform>
            <numerusform>%1 of %n models retrained</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (wv %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not better, intervals overlap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosureSetup</name>
    <message>
        <source>Start &amp;Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same study to the bit, on any number of threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to pause: what comes after can be done later with Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run up &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a new study in the background (F5); the one in hand stays in its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on where the study stands, to the same bits as without the interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops at once; what is done is kept (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosureStagesPanel</name>
    <message>
        <source>Show A&amp;ll Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Mas&amp;ked Data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and Ope&amp;n…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the stages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should each user let the model see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Data.&lt;/b&gt; Everybody&apos;s last rating is held out; how unwilling she is to have each other one used is drawn, or read from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Base model.&lt;/b&gt; It learns from everything, to a minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Influence.&lt;/b&gt; What does each rating do to the loss on the held-out item? No training is needed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Strategy.&lt;/b&gt; A rating is disclosed where it helps more than it costs; λ is the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Retraining.&lt;/b&gt; A model for each disclosure, against chance, a threshold and the extremes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at the right what to study, then press Start Study. Demo data take seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw of the masked data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which draw of the unwillingness the data are masked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a folder that opens like any data, with the same held-out ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the masked data as a folder and opens it in place of the data in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is disclosed at λ = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There once the strategy has chosen what is disclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Masked Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of masked data (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-masked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::DisclosureUserPanel</name>
    <message>
        <source>Draw of the unwillingness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which draw of the unwillingness β is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ, price of unwillingness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ is what one unit of unwillingness costs in units of loss: a rating is disclosed where its influence is above λβ. Moving it trains nothing. Arrow keys move by a twentieth of a power of ten, Page keys by half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ disclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss %1 and place %2 with everything disclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user discloses &lt;b&gt;%1&lt;/b&gt; of %2 ratings · willingness violation wv &lt;b&gt;%3&lt;/b&gt; · predicted change of her loss &lt;b&gt;%4&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody: %1 of %2 ratings · wv %3 · predicted change of the loss %4, means over users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disclose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::EventLoopProbe</name>
    <message>
        <source>event loop %1 · %2 · %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event loop: median %1 ms, 99th percentile %2 ms, longest %3 ms, of %4 samples
first window after %5 ms
memory: %6 MB now, %7 MB at most
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::ExportFigureDialog</name>
    <message>
        <source>Export Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;All %1 to a Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure of the page in this size and format, named after itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) written to %1</source>
        <translation>
            <numerusform>%n figure written to %1</numerusform>
            <numerusform>%n figures written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export All Figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::FigureOptions</name>
    <message>
        <source>Also the plotted &amp;data, as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF and SVG stay sharp at any size and keep text as text; PNG is made of dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column widths of IEEE and ACM: 3.5 in (88.9 mm) and 7.16 in (181.9 mm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width × height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the type on paper. Lines and markers grow with it. Papers ask for 7 to 9 pt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots per inch, written into the image. Journals ask for 300 to 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours safe for the colour-blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greys and dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is black on white on paper, whatever the window&apos;s theme is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes every point that is drawn beside the figure, in full precision.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::FilterBar</name>
    <message>
        <source>Filter: rmse &lt; 0.87 and factors = 30 or starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the runs for which this is true (Ctrl+F). A word alone is looked for in model, data, name, tags and note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at character %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields, parameters and metrics by their names, compared with = != &amp;lt; &amp;lt;= &amp;gt; &amp;gt;= or ~ (contains), joined by &lt;b&gt;and&lt;/b&gt;, &lt;b&gt;or&lt;/b&gt;, &lt;b&gt;not&lt;/b&gt; and parentheses. &lt;b&gt;|&lt;/b&gt; lists alternatives. A word alone is looked for in model, data, name, tags and note. Runs without a value are in no comparison of it. Times are in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good ones with 30 factors, and all starred ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of two models, without the failed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a ranking metric and the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a metric at another β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by tag and words of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by day and by time taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text with a space in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was deleted and can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::GroupBars</name>
    <message>
        <source>marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::GroupDots</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few users, left out of the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (95 %: %2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2
n = %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::GroupsPage</name>
    <message>
        <source>Metric by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group has this metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps between groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a metric to see its groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a metric or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every metric by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finished run; type part of its name, data or seed to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its other seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means over all finished runs with the same settings and other seeds; intervals are then over seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of users, alone or together, as the run was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one in the plot; type to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has finished yet. Choose groups on the Train page (Evaluation: Groups) and train a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was not measured by groups. Open its data, choose groups on the Train page (Evaluation: Groups) and train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was not measured by groups. Choose them on the Train page (Evaluation: Groups) and train again, or from a terminal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: means over %n seeds.</source>
        <translation>
            <numerusform>%1: means over %n seed.</numerusform>
            <numerusform>%1: means over %n seeds.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Groups of fewer than %n evaluated users are grey and left out of differences, ratios and worst groups.</source>
        <translation>
            <numerusform>Groups of fewer than %n evaluated user are grey and left out of differences, ratios and worst groups.</numerusform>
            <numerusform>Groups of fewer than %n evaluated users are grey and left out of differences, ratios and worst groups.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the run&apos;s data to see 95 % intervals over its users: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals are there for metrics that are means over users. RMSE and others over ratings have one over several seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::GuideBar</name>
    <message>
        <source>Guided first experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the guide; Help starts it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was a whole experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data, minority, training, trade-off and a figure. The run is in the log: the Runs page compares it with your next one. F1 explains every metric and parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data are made in a moment: 600 users, women among them in the minority, with a taste of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Demo Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who is a minority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items at the left of the IM histogram are liked by the minority, those at the right by the majority. Drag over its left end to see which they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Minorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a fair recommender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepFair learns to weigh accuracy against fairness. Press Train and watch both parts of its loss fall; on demo data it takes seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One trained network serves every balance. Drag the β slider from 1 to 0 and watch the error rise, the minority gap fall and a user&apos;s list change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a figure with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-click any plot, or press Ctrl+E, and export it as PDF, SVG or PNG in a column&apos;s width, or its numbers as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Trade-off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::HelpDialog</name>
    <message>
        <source>No card has these words. Try a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search metrics, parameters, ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the formula cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::ImportDialog</name>
    <message>
        <source>Import Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ble:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file of the folder or archive holds the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;member this for files with the same columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next file with the same header and separator is read like this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the row stands in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading all lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ratings from %2 to %3, of %4 users for %5 items.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::ImportForm</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who rated. Numbers or texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Item:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was rated. Numbers or texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rating:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number given. Without one, every line counts as 1: the user has seen the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: seconds since 1970, or a date like 2023-10-12 18:30:00. Splits by time and leave-one-out need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &amp;attributes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with a line for each user, such as users.csv. Every column but the id becomes an attribute that groups can be made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item tit&amp;les:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with a line for each item. Titles, years and genres are found by the names in its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between two columns. Another text can be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bytes mean. Wrong letters in names tell that it is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is a &amp;header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names the columns and is no rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields may stand in &amp;quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;A, B&quot; is one field, and may hold separators and line ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;scale goes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest and the highest rating that could be given. Otherwise what the values span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest rating that could be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest rating that could be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out lines that cannot be &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are counted as a finding on the Data page. Otherwise the first one ends the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id column: guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the header or position from 1 of the column with the ids. Empty: the one named like an id, else the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: every line counts as 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (column %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::LoadStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
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
    <message>
        <source>  (smoothed %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairness loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin and pale: training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
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
        <source>Open the Last Data at &amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Formula Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guided First Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page shows no figure to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get Movie&amp;Lens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport Runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle of runs (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;valuate ONNX File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure</source>
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
        <source>Minority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing minority indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, mean %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items with &amp;IM from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users with &amp;UM from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all items and users again, without marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag in the IM histogram, or type a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag in the UM histogram, or type a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>rated by user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw IM: %1
Raw UM: %2
Mean fairness target: %3

Above 0: liked more by the majority. Below 0: liked more by the minority. Items with few votes reach the ends easily: their intervals are wide, and shrinkage draws them to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking the selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::MinorityFigurePanel</name>
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
        <source>Drag to select items by IM; a click clears. Shift and drag pans.</source>
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
        <source>Drag to select users by UM; a click clears. Shift and drag pans.</source>
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
        <source>Classification via UM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marked</source>
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
        <source>IM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raters</source>
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
        <source>A ra&amp;ting at the threshold is a</source>
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
    <name>equipoise::ModelShelf</name>
    <message>
        <source>%1, run %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::MovieLens</name>
    <message>
        <source>For research. Nobody guarantees that the data are correct or fit for a purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not state or imply that the University of Minnesota or GroupLens endorse what you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge the data in publications: F. M. Harper and J. A. Konstan, The MovieLens Datasets: History and Context, ACM TiiS 5(4), 2015.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the data on only under these same conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not pass the data on without separate permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commercial or revenue-bearing use without permission from GroupLens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1997–1998, whole stars, with gender, age and occupation of every user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2000–2003, whole stars, with gender, age group and occupation of every user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1995–2009, half stars, nothing known of the users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1995–2019, half stars, nothing known of the users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1995–2023, half stars, nothing known of the users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieLens latest, small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1996–2018, half stars, nothing known of the users; may change, so not for results to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for downloads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::MovieLensDialog</name>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the .zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get MovieLens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieLens, collected by GroupLens at the University of Minnesota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read the conditions and &amp;accept them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where downloads go and are looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A download goes on in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;a href=&quot;%1&quot;&gt;The conditions in full&lt;/a&gt; are in its README.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the conditions first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for Downloads</source>
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
    <name>equipoise::NetworkDialog</name>
    <message>
        <source>Evaluate ONNX File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an .onnx file: one exported here, with its .ids.json beside it, or any network of the same inputs. It is tested on the data in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An .onnx file; the ids of users and items are read from the .ids.json beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of accuracy (1) against fairness (0), an input of the network; evaluates again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics on the test ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended to a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many items the list has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the item in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted rating, or a score where the model predicts none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended to the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ONNX File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX network (*.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, trained on these data: tested on the %2 test ratings of its own split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, trained on other data and matched by ids: %2 users and %3 items of these data are not in it, and %4 test ratings of theirs are left out; tested on %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::NetworkEvaluator</name>
    <message>
        <source>Evaluating %1</source>
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
    <name>equipoise::OpenSweep</name>
    <message>
        <source>run %1/%2, evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1/%2, epoch %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs</source>
        <translation>
            <numerusform>%1 of %n run</numerusform>
            <numerusform>%1 of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n failed</numerusform>
            <numerusform>, %n failed</numerusform>
        </translation>
    </message>
    <message>
        <source>β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seeds</source>
        <translation>
            <numerusform>%n seed</numerusform>
            <numerusform>%n seeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::OverlayPicker</name>
    <message>
        <source>Lays the curves of earlier runs over these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier runs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · seed %2 · run %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs in the log yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading curves</source>
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
    <message>
        <source>%1 (%2)</source>
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
    <name>equipoise::ParameterPanel</name>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over seeds at this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the value compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in per cent of the value compared with</source>
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
        <source>Goes through the values that were trained; nothing is trained anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes and moves in both tables are counted from this value on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics at this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the list&apos;s models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s list at this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Move through the values of a sweep here.&lt;/b&gt; Sweep a parameter over two values or more, such as the weight of fairness of mf-fair, or open an earlier sweep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs are not in the log, so their models were not kept and there are no lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 as in the list compared with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::ParameterPlot</name>
    <message>
        <source>%1, low end of the 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval over seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, high end of the 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (95 %: %2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::PlaneRunLine</name>
    <message>
        <source>Take the single runs off the plane; the log keeps them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single runs: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::PlaneRuns</name>
    <message>
        <source>Reading the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1: %2, seed %3</source>
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
        <source>%1 (95 %: %2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Figure or Data…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::PlotNavigation</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move, + and - zoom, Home or 0 shows everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::PointPanel</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted rating, or a score where the model predicts none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item minority index of the training ratings: above 0 the majority likes it more, below 0 the minority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a point to see its runs, its users and their lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups at the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users at the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of the user at the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs are not in the log, so nothing more is known of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading run %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users or ratings behind the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a user to see the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users of run %1; a header sorts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data of run %1 to measure its users at this β.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 has no values per user: its model was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top %1 of user %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click: shows the run on the Runs page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::PointsTable</name>
    <message>
        <source>Points of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half width of the 95 % interval over seeds (Student&apos;s t)</source>
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
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs behind the means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points no other one of the sweep dominates; the knee lies farthest below the line between the ends of the front</source>
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
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::PresetBar</name>
    <message>
        <source>Keep these values as a preset of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What suits most data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues one run for each preset, with all else as it is here, and draws their losses into one figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Run all %n presets</source>
        <translation>
            <numerusform>Run %n preset</numerusform>
            <numerusform>Run all %n presets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::PresetStore</name>
    <message>
        <source>Reading presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving presets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::QualityPlot</name>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::QueuePanel</name>
    <message>
        <source>Runs appear here: several seeds, several settings, one after another or side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause: stops the run; it goes on later to the same bits (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume, or try again (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier in the queue (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later in the queue (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list; the log keeps what it has (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all finished runs off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many runs train side by side; they share the cores. The result of each stays the same to the bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the queue start runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses what trains and starts nothing more until you say so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::RangeEdit</name>
    <message>
        <source>%1, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::RankingPage</name>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen runs measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen runs recommend, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List length against epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the lists on the validation part, in the plot against the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k against epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full ranks among all items a user has not rated; uni99 among 99 drawn by chance; file among those of a file. Values of different candidates do not compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these runs measured one k only. For the whole curve, enter 1, 2, 3, … as list lengths (Train page, Evaluation) and train again, or from a terminal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick one or several runs at the right to see how they rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has finished yet. Train one on the Train page: ranking is measured at the end of every run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These runs were not measured in the same way: compare with care.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::RankingPanel</name>
    <message numerus="yes">
        <source>%1, %n seeds</source>
        <translation>
            <numerusform>%1, %n seed</numerusform>
            <numerusform>%1, %n seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric against list length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List length k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen runs have no such metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation metric against epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test part, by list length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation part, by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1@k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No curve: these
models rank nothing
while they train, or
not by this metric.
Try NDCG at 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation %1@%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the relevant items were ranked among: full is all items the user has not rated; values of different candidates do not compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Student&apos;s t: over seeds where there are several, else over the users of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::RecentData</name>
    <message>
        <source>Looking for recent data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::ReferenceEdit</name>
    <message>
        <source>Reference point, horizontally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference point, vertically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the reference point a tenth of the range beyond the worst points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hypervolume is the area between the front and this corner. Points beyond it count nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::ResultPanel</name>
    <message>
        <source>Metrics of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter metrics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::RunActions</name>
    <message>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars the selected runs, or takes their stars away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the tags of the selected runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the note of the selected run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the selected runs; seeds of one setting count as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the settings of the run into the form on the Train page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Comma&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the command that repeats the run from a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the saved model: β slider and recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from the last epoch, with the same result as without the interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the folder with the run&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the selected runs; this can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings deleted runs back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows as tab-separated text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a model that was saved with the run, and data to use it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs that did not finish can be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 first, the data of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ex&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, figures or bundle of the selected runs, or training again to verify one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Trade-off &amp;Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays the selected runs into the trade-off plane, beside the sweeps there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::RunBin</name>
    <message>
        <source>Deleted runs: they can be restored until the bin is emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show Deleted Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty the Bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bin (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bin with %n deleted runs</source>
        <translation>
            <numerusform>Bin with %n deleted run</numerusform>
            <numerusform>Bin with %n deleted runs</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n deleted runs for good?</source>
        <translation>
            <numerusform>Remove %n deleted run for good?</numerusform>
            <numerusform>Remove %n deleted runs for good?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their settings, metrics and curves leave the log. This cannot be undone, and neither can what was done before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove for Good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::RunBook</name>
    <message>
        <source>Reading the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::RunChoiceModel</name>
    <message>
        <source>%1 · %2 · %3 · seed %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::RunChooser</name>
    <message>
        <source>Find runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a run&apos;s name, data, seed or parameters, such as &lt;i&gt;factors=64&lt;/i&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick one or several runs (Space). Seeds of the same settings are shown as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs chosen</source>
        <translation>
            <numerusform>%1 of %n run chosen</numerusform>
            <numerusform>%1 of %n runs chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::RunDetail</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few users: left out of differences and ratios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click shows the file in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the selected runs; where several are selected, those they share. Enter saves them (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is saved when you leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the star away (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star (Ctrl+B)</source>
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
        <source>Compare them, or open a report that shows them side by side.</source>
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
    <message>
        <source>Run %1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n epochs · %2 · seed %3</source>
        <translation>
            <numerusform>%1 · %n epoch · %2 · seed %3</numerusform>
            <numerusform>%1 · %n epochs · %2 · seed %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::RunEditor</name>
    <message numerus="yes">
        <source>Delete %n runs</source>
        <translation>
            <numerusform>Delete %n run</numerusform>
            <numerusform>Delete %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n runs</source>
        <translation>
            <numerusform>Restore %n run</numerusform>
            <numerusform>Restore %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n runs</source>
        <translation>
            <numerusform>Star %n run</numerusform>
            <numerusform>Star %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unstar %n runs</source>
        <translation>
            <numerusform>Unstar %n run</numerusform>
            <numerusform>Unstar %n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::RunExporter</name>
    <message>
        <source>&amp;Report (HTML, PDF, Markdown, LaTeX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;Figures as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Figures as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bundle (zip)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, metrics, curves, values per user, split, model and provenance in one file, for an archive or another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify: Train Again and Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every metric is compared bit for bit. Takes as long as the training took.</source>
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
    <message>
        <source>Writing the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write All Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are in the log now; the page Runs shows them.</source>
        <translation>
            <numerusform>%n run is in the log now; the page Runs shows them.</numerusform>
            <numerusform>%n runs are in the log now; the page Runs shows them.</numerusform>
        </translation>
    </message>
    <message>
        <source>V&amp;erify a Saved Bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains every run of a bundle again and compares. The data in hand must be theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ex&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, figures or bundle of what is shown, or training again to verify a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network as &amp;ONNX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained network for other programs, checked by the ONNX library, and the ids of its users and items beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX network (*.onnx)</source>
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
        <source>Va&amp;lidation share</source>
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
    <name>equipoise::RunQueue</name>
    <message>
        <source>%1 · seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::RunQueueModel</name>
    <message>
        <source>%1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, run %1 in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
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
        <source>Paused. It can be resumed and ends with the same bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the split</source>
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
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::RunsFoot</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings them back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs deleted</source>
        <translation>
            <numerusform>%n run deleted</numerusform>
            <numerusform>%n runs deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::RunsHead</name>
    <message>
        <source>&amp;Group Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed become one row with mean and 95 % interval (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses what the table shows: any metric, parameter or field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::RunsModel</name>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seeds</source>
        <translation>
            <numerusform>%n seed</numerusform>
            <numerusform>%n seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>various</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of those shown that were measured in the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n seeds; ± half the width of the 95 % interval (Student&apos;s t)</source>
        <translation>
            <numerusform>Mean of %n seed; ± half the width of the 95 % interval (Student&apos;s t)</numerusform>
            <numerusform>Mean of %n seeds; ± half the width of the 95 % interval (Student&apos;s t)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::RunsPage</name>
    <message>
        <source>No runs yet. What is trained here or with equipoise-cli appears in this list.</source>
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
        <source>Sorting runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run fits the filter. Change it above, or clear it to see all %1 runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::RunsView</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit the Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::SelectionPanel</name>
    <message>
        <source>Items by minority index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users by minority index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User&apos;s &amp;Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title or user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users of the selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::SeriesPlot</name>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots: zoom, move, show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, drag, double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables: copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots, with the keyboard: move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots, with the keyboard: zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots, with the keyboard: show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next plot, table or control, and back</source>
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
        <source>Which ratings shall we look at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guided first experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes on demo data: minorities, training, the trade-off, a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders and files can also be dropped anywhere on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? Five minutes, from demo data to a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a folder or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieLens, The Movies Dataset, RecBole, their zips, or any table of ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get Movie&amp;Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 thousand to 32 million ratings of films, from the people who collect them.</source>
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
        <source>I&amp;mport a Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from this list; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::SweepBook</name>
    <message>
        <source>Sweep %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening sweep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing sweeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::SweepList</name>
    <message>
        <source>Not now; it stays in the list of earlier sweeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs</source>
        <translation>
            <numerusform>%1 of %n run</numerusform>
            <numerusform>%1 of %n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>No sweep in the log yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %1 (%2 of %n runs done)</source>
        <translation>
            <numerusform>&amp;Resume %1 (%2 of %n run done)</numerusform>
            <numerusform>&amp;Resume %1 (%2 of %n runs done)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Single Runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose runs on the Runs page, then Show in Trade-off Plane there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::SweepRow</name>
    <message>
        <source>Show this sweep in the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the sweep; runs that finished stay (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the runs that have not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try only the runs that failed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add values or seeds; only what is new is trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this sweep off the page; the log keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the runs that have not finished: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs failed.</source>
        <translation>
            <numerusform>%n run failed.</numerusform>
            <numerusform>%n runs failed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::SweepSetup</name>
    <message>
        <source>S&amp;weep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New sweep instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains in the background; results appear as runs finish (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>S&amp;weep %1 × %n seeds</source>
        <translation>
            <numerusform>S&amp;weep %1 × %n seed</numerusform>
            <numerusform>S&amp;weep %1 × %n seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>Add values, parameters or seeds to “%1”; only what is new is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Extend by %n runs</source>
        <translation>
            <numerusform>&amp;Extend by %n run</numerusform>
            <numerusform>&amp;Extend by %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; how long they take is known after the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The median of %n earlier runs on these data</source>
        <translation>
            <numerusform>As %n earlier run on these data</numerusform>
            <numerusform>The median of %n earlier runs on these data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The median of %n earlier runs on other data, by the number of ratings</source>
        <translation>
            <numerusform>As %n earlier run on other data, by the number of ratings</numerusform>
            <numerusform>The median of %n earlier runs on other data, by the number of ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipoise::TableView</name>
    <message>
        <source>&amp;Copy Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaTeX table (*.tex)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder that may be written and has room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::TestPanel</name>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over users: the first minus the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the difference, by Student&apos;s t over users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p (t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired t test, two-sided, corrected after Holm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p (Wilcoxon)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed-rank test, two-sided, corrected after Holm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s d of the differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users for whom the first is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users for whom both are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users for whom the baseline is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is tested against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is no test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests paired over users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paired over users: a user&apos;s values are means over %n pairs of runs with the same data, split and evaluation.</source>
        <translation>
            <numerusform>Paired over users: a user&apos;s values are of %n pair of runs with the same data, split and evaluation.</numerusform>
            <numerusform>Paired over users: a user&apos;s values are means over %n pairs of runs with the same data, split and evaluation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p values are corrected after Holm over all %n tests of this comparison.</source>
        <translation>
            <numerusform>p values are corrected after Holm over %n test of this comparison.</numerusform>
            <numerusform>p values are corrected after Holm over all %n tests of this comparison.</numerusform>
        </translation>
    </message>
    <message>
        <source>No test: no two of their runs were measured in the same way on the same rows, so the users&apos; values do not belong together. What differs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train both with the same data, split, seed and evaluation to test one against the other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::TradeOffFigures</name>
    <message>
        <source>Drawing the trade-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all runs</source>
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
        <source>A sweep needs ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at the right what to vary, then sweep; or open an earlier sweep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier s&amp;weeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweeps of the log, to be laid over each other in one figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Points, means over seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;lected point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ove β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs without results have no place in the plane: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alon&amp;g the parameter</source>
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
    <message>
        <source>Reference of the hypervolume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::TradeOffView</name>
    <message>
        <source>%1 (rating units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric on the horizontal axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric on the vertical axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points appear as runs finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn against the parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter along the axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors against the parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value per setting, with its interval over seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both errors, normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypervolume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error, min–max normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the parameter</source>
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
        <source>Metrics on the test ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs are left from last time.</source>
        <translation>
            <numerusform>%n run is left from last time.</numerusform>
            <numerusform>%n runs are left from last time.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;Continue&quot; lets those that wait start; those that were interrupted can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seed %2, on %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::TrainSide</name>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains that many runs, with the seed above, the next one, and so on: their spread gives the intervals. 5 is a good number to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs &amp;with different seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the model with these settings (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the run shown; it can go on later to the same bits (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue %n runs</source>
        <translation>
            <numerusform>&amp;Queue %n run</numerusform>
            <numerusform>&amp;Queue %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Train %n runs</source>
        <translation>
            <numerusform>&amp;Train %n run</numerusform>
            <numerusform>&amp;Train %n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will take %1, %2 of memory, as run %3 did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will take some %1, %2 of memory, judging by run %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most, if no run ends early for lack of progress, with one run at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, what the optimiser remembers of them, and the kept best state; judged by the sizes of layers and data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training takes about %1 of memory beside the data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::UserCard</name>
    <message>
        <source>The user&apos;s ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended to the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which leaves the group open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose sign names the group rightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose sign names the other group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the minority. UM %1, %2: the sum of what %3 ratings add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the majority. UM %1, %2: the sum of what %3 ratings add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model, or open a saved one on the Trade-off page, to see what it recommends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended by %1 at β = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::UserChooser</name>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an id, or attributes such as &lt;i&gt;female writer&lt;/i&gt; or &lt;i&gt;age=25&lt;/i&gt;, and choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user of the minority, by chance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::UserListsPanel</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick up to %1 runs at the right to see what they recommend to a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data the runs were trained on to choose a user: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 of the %2 chosen runs have room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data these runs were trained on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train again with the model kept to see its lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all chosen runs have lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 as in the first list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::VariationsForm</name>
    <message>
        <source>&amp;Add another parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a grid: every value of one parameter with every value of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs with different seeds, for 95 % intervals; 5 is usual in a paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β, weight of accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter that varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes from run to run. β is an input of a trained model: one run serves all its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From:to:step, as in 0:1:0.1, or a list, as in 10,20,40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10,20,40 or 0:1:0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary one parameter less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::VerdictPanel</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A metric, or a point of a curve: name@epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now minus logged; a dash where nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the verification showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values logged and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the verdict away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>equipoise::Verifier</name>
    <message>
        <source>Run %1: all %2 values are the same to the bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1: %2 of %3 values differ; they should be the same to the bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1: all %2 values agree within %3 % or %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1: %5 of %2 values differ by more than %3 % or %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was logged with %1 and trained now with %2: bits are promised within one instruction set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying a bundle</source>
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
    <message>
        <source>Measure how long the event loop is blocked; printed at the end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
