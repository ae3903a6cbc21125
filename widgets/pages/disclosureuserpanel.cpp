// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/disclosureuserpanel.h"

#include "widgets/forms/userchooser.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/jobs/disclosurelab.h"
#include "widgets/models/disclosuretables.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/workspace.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

// The slider counts in hundredths of a power of ten, and reaches at least so far.
constexpr double kLeast = 1e-3;
constexpr double kMost = 10;
constexpr double kLeastEver = 1e-6;
constexpr double kMostEver = 1e4;
constexpr int kStepsPerPower = 100;
constexpr int kDecimals = 4;
constexpr int kPriceDecimals = 6;
enum Column { kTitle };

int stepOf(double lambda)
{
    return int(std::lround(std::log10(std::clamp(lambda, kLeastEver, kMostEver)) * kStepsPerPower));
}

QString number(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

} // namespace

DisclosureUserPanel::DisclosureUserPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_following(this)
    , m_chooser(new UserChooser)
    , m_draw(new QComboBox)
    , m_heldOut(new ElidedLabel(Qt::ElideRight))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_least(new MutedLabel)
    , m_most(new MutedLabel)
    , m_number(new QDoubleSpinBox)
    , m_notice(new Notice)
    , m_ratings(new TableModel(disclosureColumns(false), this))
    , m_table(new TableView(m_ratings))
    , m_own(new QLabel)
    , m_all(new MutedLabel)
{
    m_draw->setAccessibleName(tr("Draw of the unwillingness"));
    m_draw->setToolTip(tr("Which draw of the unwillingness β is shown"));
    m_table->setAccessibleName(tr("Ratings of the user"));
    m_own->setWordWrap(true);
    m_all->setWordWrap(true);
    m_own->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_all->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* who = new QHBoxLayout;
    who->setSpacing(8);
    who->addWidget(m_chooser, 1);
    who->addWidget(m_draw);
    auto* card = new Card;
    card->body()->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(who);
    layout->addWidget(m_heldOut);
    layout->addLayout(makeSliderRow());
    layout->addWidget(m_notice);
    layout->addWidget(card, 1);
    layout->addWidget(m_own);
    layout->addWidget(m_all);
    connect(m_chooser, &UserChooser::userChanged, this, [this] {
        describeUser();
        follow();
    });
    connect(m_draw, &QComboBox::currentIndexChanged, this, &DisclosureUserPanel::follow);
    connect(&m_workspace.disclosure(), &DisclosureLab::resultChanged, this, &DisclosureUserPanel::takeResult);
    takeResult();
}

QLayout* DisclosureUserPanel::makeSliderRow()
{
    m_slider->setSingleStep(kStepsPerPower / 20);
    m_slider->setPageStep(kStepsPerPower / 2);
    m_slider->setTickInterval(kStepsPerPower);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setAccessibleName(tr("λ, price of unwillingness"));
    m_slider->setToolTip(
        tr("λ is what one unit of unwillingness costs in units of loss: a rating is disclosed where its influence is "
           "above λβ. Moving it trains nothing. Arrow keys move by a twentieth of a power of ten, Page keys by half."));
    m_number->setDecimals(kPriceDecimals);
    m_number->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_number->setKeyboardTracking(false);
    m_number->setAccessibleName(m_slider->accessibleName());
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        const QSignalBlocker blocker(m_number);
        m_number->setValue(std::pow(10, double(value) / kStepsPerPower));
        follow();
    });
    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        const QSignalBlocker blocker(m_slider);
        m_slider->setValue(stepOf(value));
        follow();
    });
    auto* label = new QLabel(tr("&λ"));
    label->setBuddy(m_slider);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_least);
    row->addWidget(m_slider, 1);
    row->addWidget(m_most);
    row->addWidget(m_number);
    setRange(kLeast, kMost);
    return row;
}

void DisclosureUserPanel::setRange(double least, double most)
{
    const QSignalBlocker box(m_number);
    const QSignalBlocker slider(m_slider);
    m_number->setRange(least, most);
    m_slider->setRange(stepOf(least), stepOf(most));
    m_least->setText(tr("%1 disclose").arg(number(least, std::max(0, -int(std::floor(std::log10(least)))))));
    m_most->setText(tr("hide %1").arg(number(most, 0)));
}

double DisclosureUserPanel::lambda() const { return m_number->value(); }
void DisclosureUserPanel::setLambda(double lambda) { m_number->setValue(lambda); }

std::optional<std::uint32_t> DisclosureUserPanel::user() const
{
    if (m_result == nullptr || !m_chooser->user())
        return std::nullopt;
    const auto& users = m_result->basis->users;
    const auto at = std::lower_bound(users.begin(), users.end(), *m_chooser->user());
    return at != users.end() && *at == *m_chooser->user() ? std::optional(std::uint32_t(at - users.begin()))
                                                          : std::nullopt;
}

void DisclosureUserPanel::takeResult()
{
    const auto& result = m_workspace.disclosure().result();
    if (result == nullptr || !result->hasInfluences()) {
        m_result.reset();
        m_following.cancel();
        m_ratings->setRows({});
        return;
    }
    const bool isNew = m_result == nullptr || m_result->basis != result->basis;
    m_result = result;
    if (!isNew)
        return;
    const auto& basis = *result->basis;
    {
        const QSignalBlocker blocker(m_draw);
        m_draw->clear();
        for (int draw = 0; draw < result->draws(); ++draw)
            m_draw->addItem(tr("Draw %1").arg(draw + 1));
        m_draw->setVisible(result->draws() > 1);
    }
    if (m_chooser->dataset() != m_workspace.disclosure().dataset())
        m_chooser->setDataset(m_workspace.disclosure().dataset(), {});
    m_chooser->setOffered(basis.users);
    m_ratings->setColumns(disclosureColumns(result->settings.parameters.text("strategy") == "welfare"));
    m_table->setSampledWidths(kTitle, {{},
                                       u"5.0"_qs,
                                       u"0.000"_qs,
                                       u"-0.00000"_qs,
                                       std::max(tr("helps"), tr("hurts"),
                                                [this](const auto& a, const auto& b) {
                                                    return fontMetrics().horizontalAdvance(a) <
                                                           fontMetrics().horizontalAdvance(b);
                                                }),
                                       tr("✓ disclosed")});
    {
        const QSignalBlocker blocker(m_number);
        const QSignalBlocker slider(m_slider);
        const double own = result->settings.parameters.real("lambda");
        const auto [least, most] = lambdaRange(*result);
        setRange(std::clamp(least, kLeastEver, kLeast), std::clamp(std::max(most, own), kMost, kMostEver));
        setLambda(own);
        m_slider->setValue(stepOf(lambda()));
    }
    describeUser();
    follow();
}

void DisclosureUserPanel::describeUser()
{
    const auto at = user();
    if (!at)
        return;
    const StudyBasis& basis = *m_result->basis;
    const Dataset& dataset = *m_workspace.disclosure().dataset();
    const std::uint32_t item = dataset.rowItems()[basis.heldOut[*at]];
    QString text = tr("Held out: %1").arg(QString::fromStdString(dataset.itemTitle(item)));
    if (*at < basis.base.loss.size())
        text += u" · "_qs + tr("loss %1 and place %2 with everything disclosed")
                                .arg(number(double(basis.base.loss[*at]), kDecimals))
                                .arg(basis.base.ranks[*at]);
    m_heldOut->setText(text);
    m_heldOut->setToolTip(text);
}

void DisclosureUserPanel::follow()
{
    const auto at = user();
    if (!at)
        return;
    m_following.request(
        m_workspace.jobs(), tr("Disclosing"),
        [result = m_result, user = *at, draw = std::max(0, m_draw->currentIndex()),
         lambda = lambda()](const std::stop_token&, JobReporter&) {
            return View{lambda, ratingsAt(*result, user, draw, lambda), userDisclosure(*result, user, draw, lambda),
                        overallDisclosure(*result, draw, lambda)};
        },
        [this](const View& view) { showView(view); }, [this](const Error& error) { m_notice->showError(error); });
}

void DisclosureUserPanel::showView(const View& view)
{
    if (m_result == nullptr)
        return;
    m_ratings->setRows(disclosureRows(*m_result, *m_workspace.disclosure().dataset(), view.ratings));
    const auto sums = [](const QString& pattern, const DisclosureSummary& of) {
        return pattern.arg(QLocale().toString(qulonglong(of.disclosed)), QLocale().toString(qulonglong(of.ratings)),
                           number(of.wv, 3), number(of.predictedChange, kDecimals));
    };
    m_own->setText(sums(tr("This user discloses <b>%1</b> of %2 ratings · willingness violation wv <b>%3</b> · "
                           "predicted change of her loss <b>%4</b>"),
                        view.own));
    m_all->setText(
        sums(tr("Everybody: %1 of %2 ratings · wv %3 · predicted change of the loss %4, means over users"), view.all));
    Q_EMIT followed(view.lambda);
}

QVariantMap DisclosureUserPanel::saveState() const
{
    return m_chooser->user() ? QVariantMap{{u"user"_qs, *m_chooser->user()}} : QVariantMap{};
}

void DisclosureUserPanel::restoreState(const QVariantMap& state)
{
    if (!m_chooser->user() || !state.contains(u"user"_qs))
        return;
    m_chooser->setUser(state.value(u"user"_qs).toUInt());
    describeUser();
    follow();
}

} // namespace equipoise
