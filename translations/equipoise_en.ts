<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
        <source>Show &amp;All</source>
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
