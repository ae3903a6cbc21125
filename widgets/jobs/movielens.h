// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/jobs/fetch.h"
#include "widgets/jobs/joblist.h"

#include <QMap>

#include <optional>

namespace equipoise {

/// A data set that GroupLens publishes.
struct MovieLensSet
{
    QString name;  ///< "ml-1m"
    QString title; ///< "MovieLens 1M"
    qint64 ratings;
    int users;
    int movies;
    qint64 bytes;    ///< of the .zip
    QString about;   ///< years, attributes, scale
    QString licence; ///< the conditions of use in its README, in short
    QUrl readme;     ///< in full
};

/// MovieLens on GroupLens' server and in the folder downloads go to: what there is, what lies here, what is on its way.
/// Several sets can come at once. Jobs go on when the dialog that shows them is closed.
class MovieLens : public QObject
{
    Q_OBJECT

public:
    enum class State { Absent, Partial, Running, Present };

    /// `base`: folder on the server; empty: the environment variable EQUIPOISE_MOVIELENS_URL, else GroupLens.
    explicit MovieLens(JobList& jobs, const QUrl& base = {}, QObject* parent = nullptr);

    const QList<MovieLensSet>& sets() const { return m_sets; }
    /// Words the sets in the window's present language: it may have changed since this was made.
    void retranslate();
    const MovieLensSet* find(const QString& name) const;

    const QString& folder() const { return m_folder; }
    void setFolder(const QString& folder);
    static QString defaultFolder(); ///< in the user's folder for downloads

    State state(const QString& name) const;
    qint64 partBytes(const QString& name) const; ///< of a Partial one
    QString path(const QString& name) const;     ///< of the .zip
    Job* job(const QString& name) const;         ///< of a Running one
    /// Why the last download of this set failed.
    std::optional<Error> error(const QString& name) const;

    /// Begins, or goes on where it was cut.
    void start(const QString& name);
    void stop(const QString& name);
    /// Looks at the folder again, on a job.
    void refresh();

Q_SIGNALS:
    /// The state of any set changed.
    void changed();
    void folderChanged();
    void progressed(const QString& name);
    void finished(const QString& name, const QString& path);

private:
    struct Here
    {
        bool isWhole = false;
        qint64 part = 0;
    };
    FetchRequest request(const QString& name) const;

    JobList& m_jobs;
    QUrl m_base;
    QString m_folder;
    QList<MovieLensSet> m_sets;
    QMap<QString, Here> m_here;
    QMap<QString, Job*> m_running;
    std::map<QString, Error> m_errors;
    quint64 m_look = 0;
};

} // namespace equipoise
