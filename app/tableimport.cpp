// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tableimport.h"

#include "app/columnlist.h"
#include "app/tablepreview.h"
#include "app/tablequestions.h"
#include "models/document/plaintext.h"
#include "models/io/files.h"
#include "widgets/dialogsize.h"
#include "widgets/plainlabel.h"
#include "widgets/plaintip.h"
#include "widgets/taborder.h"
#include "widgets/zonechooser.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kronika {

namespace {

/// Up to so many bytes are read before the next frame.
constexpr qsizetype kBytesHere = 100'000;
constexpr std::array kEncodings{Encoding::Utf8,        Encoding::Utf16Le,     Encoding::Utf16Be,
                                Encoding::Windows1250, Encoding::Windows1251, Encoding::Windows1252,
                                Encoding::Iso8859_2,   Encoding::Macintosh};

} // namespace

TableImport::TableImport(TableDraft draft, const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_language(language)
    , m_draft(std::move(draft))
    , m_job(this, [this](TableReading reading) { show(std::move(reading)); })
    , m_delimiter(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_header(new QSpinBox(this))
    , m_sheet(new QComboBox(this))
    , m_separators(new QLineEdit(this))
    , m_zone(new QPushButton(this))
    , m_serials(new QComboBox(this))
    , m_questions(new TableQuestions(language, this))
    , m_columns(new ColumnList(this))
    , m_tabs(new QTabWidget(this))
    , m_rows(makeTable(QStringLiteral("rowsAsUnderstood"),
                       {tr("When"), tr("Date"), tr("Title"), tr("Actors"), tr("Category"), tr("Tags"), tr("Sources"),
                        tr("Description"), tr("Within"), tr("Confidence"), tr("Marking"), tr("Id")}))
    , m_unread(makeTable(QStringLiteral("rowsNotRead"), {tr("Line"), tr("Why"), tr("Row")}))
    , m_note(plainLabel({}, Selectable::Yes))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
    , m_import(m_buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole))
{
    setObjectName(QStringLiteral("tableImport"));
    setWindowTitle(m_draft.path == QLatin1String("-")
                       ? tr("Import the Table from Standard Input")
                       : tr("Import the Table %1").arg(singleLine(QFileInfo(m_draft.path).fileName())));
    if (const auto map = table::tableMap({}, m_draft.profile))
        m_map = *map;
    makeSettings();
    makeLayout();
    connectSettings();
    read();
    // Else the focus falls to Cancel while there is nothing yet to import.
    m_columns->setFocus();
}

void TableImport::makeSettings()
{
    m_delimiter->addItem(tr("comma"), QChar(u','));
    m_delimiter->addItem(tr("semicolon"), QChar(u';'));
    m_delimiter->addItem(tr("tab"), QChar(u'\t'));
    m_delimiter->addItem(tr("bar"), QChar(u'|'));
    for (const Encoding encoding : kEncodings)
        m_encoding->addItem(nameOf(encoding), int(encoding));
    m_header->setRange(0, 1'000);
    m_header->setSpecialValueText(tr("no header"));
    m_separators->setPlaceholderText(QStringLiteral(";|"));
    m_separators->setMaximumWidth(fontMetrics().averageCharWidth() * 10);
    setPlainTip(*m_separators, tr("Characters between several actors, tags or sources in one cell"));
    m_serials->addItem(tr("are not read"));
    m_serials->addItem(tr("count from 1900"), 1900);
    m_serials->addItem(tr("count from 1904"), 1904);
    setPlainTip(*m_serials,
                tr("Whether numbers such as 45805 in a column of dates are days as spreadsheets count them"));
    m_serials->setObjectName(QStringLiteral("serials"));
    m_delimiter->setObjectName(QStringLiteral("delimiter"));
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_header->setObjectName(QStringLiteral("header"));
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_separators->setObjectName(QStringLiteral("separators"));
    m_zone->setObjectName(QStringLiteral("zoneOfTimes"));
}

QTableWidget *TableImport::makeTable(const QString &name, const QStringList &headers)
{
    auto *made = new QTableWidget(0, int(headers.size()), this);
    made->setObjectName(name);
    made->setHorizontalHeaderLabels(headers);
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->verticalHeader()->hide();
    made->setWordWrap(false);
    made->setTabKeyNavigation(false);
    return made;
}

void TableImport::makeLayout()
{
    auto *settings = new QHBoxLayout;
    auto *values = new QHBoxLayout;
    const auto add = [](QHBoxLayout *row, const QString &text, QWidget *field) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    };
    const bool isText = m_draft.format == QLatin1String("csv") || m_draft.format == QLatin1String("tsv");
    const bool isWorkbook = m_draft.format == QLatin1String("xlsx");
    if (isText) {
        add(settings, tr("&Delimiter"), m_delimiter);
        add(settings, tr("&Encoding"), m_encoding);
    }
    m_delimiter->setVisible(isText);
    m_encoding->setVisible(isText);
    if (isWorkbook)
        add(settings, tr("&Sheet"), m_sheet);
    m_sheet->setVisible(isWorkbook);
    if (isText || isWorkbook)
        add(settings, tr("&Header row"), m_header);
    m_header->setVisible(isText || isWorkbook);
    add(values, tr("Se&veral values separated by"), m_separators);
    add(values, tr("Times without a &zone are in"), m_zone);
    add(values, tr("&Numbers of days"), m_serials);
    settings->addStretch();
    values->addStretch();
    auto *constant = m_buttons->addButton(tr("Same &Text in Every Row"), QDialogButtonBox::ActionRole);
    auto *load = m_buttons->addButton(tr("&Load Profile…"), QDialogButtonBox::ActionRole);
    auto *save = m_buttons->addButton(tr("Save &Profile…"), QDialogButtonBox::ActionRole);
    m_import->setObjectName(QStringLiteral("importTable"));
    constant->setObjectName(QStringLiteral("addConstant"));
    connect(constant, &QPushButton::clicked, m_columns, [this] { m_columns->addConstant({table::Role::Actor, {}}); });
    connect(load, &QPushButton::clicked, this, &TableImport::loadProfile);
    connect(save, &QPushButton::clicked, this, &TableImport::saveProfile);
    m_tabs->addTab(m_rows, tr("As understood"));
    m_tabs->addTab(m_unread, {});
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_columns);
    parts->addWidget(m_tabs);
    parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(settings);
    layout->addLayout(values);
    layout->addWidget(m_questions);
    layout->addWidget(parts, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    tabThrough(*m_buttons);
    resizeWithinScreen(*this, 130, 42);
}

void TableImport::connectSettings()
{
    for (QComboBox *box : {m_delimiter, m_encoding, m_sheet})
        connect(box, &QComboBox::currentIndexChanged, this, &TableImport::takeSettings);
    connect(m_header, &QSpinBox::valueChanged, this, &TableImport::takeSettings);
    connect(m_separators, &QLineEdit::editingFinished, this, [this] {
        if (!m_isShowing)
            m_map.separators =
                m_separators->text().isEmpty() ? std::nullopt : std::optional(m_separators->text().toStdString());
        read();
    });
    connect(m_serials, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isShowing)
            return;
        const QVariant year = m_serials->currentData();
        m_map.serials = year.isValid() ? std::optional(year.toInt()) : std::nullopt;
        read();
    });
    connect(m_zone, &QPushButton::clicked, this, &TableImport::askForZone);
    connect(m_columns, &ColumnList::edited, this, &TableImport::takeColumns);
    connect(m_questions, &TableQuestions::orderChosen, m_columns, &ColumnList::setOrder);
    connect(m_questions, &TableQuestions::firstYearChosen, m_columns, &ColumnList::setFirstYear);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// Another delimiter, say, makes other columns, whose meaning is guessed again.
void TableImport::takeSettings()
{
    if (m_isShowing)
        return;
    const QObject *changed = sender();
    if (changed == m_delimiter)
        m_map.delimiter = m_delimiter->currentData().toChar().toLatin1();
    else if (changed == m_encoding)
        m_map.encoding = static_cast<Encoding>(m_encoding->currentData().toInt());
    else if (changed == m_sheet) {
        m_map.sheet = m_sheet->currentText().toStdString();
        m_isSheetChosen = true;
    } else
        m_map.header = m_header->value() - 1;
    keepSheet();
    m_map.entries.clear();
    m_map.orders.clear();
    m_map.order.reset();
    m_map.firstYears.clear();
    m_map.firstYear.reset();
    read();
}

/// Whoever changes what the columns are means those of the sheet that is shown, whether it still has dates or not.
void TableImport::keepSheet()
{
    const table::TableFindings &findings = m_reading.findings;
    if (!m_map.sheet.empty() || findings.sheets.size() < 2)
        return;
    m_map.sheet = findings.sheet;
    m_isSheetChosen = false;
}

QByteArray TableImport::profileToRemember() const
{
    table::TableMap map = m_map;
    if (!m_isSheetChosen)
        map.sheet.clear();
    return table::mapText(map).toUtf8();
}

void TableImport::takeColumns()
{
    keepSheet();
    m_map.entries = m_columns->entries();
    m_map.orders = m_columns->orders();
    m_map.order.reset();
    m_map.firstYears = m_columns->firstYears();
    m_map.firstYear.reset();
    read();
}

void TableImport::askForZone()
{
    const std::shared_ptr<const Snapshot> &snapshot = m_reading.outcome.snapshot;
    const auto extent = snapshot ? snapshot->extent() : std::nullopt;
    auto *chooser = new ZoneChooser(QString::fromStdString(m_map.zone), extent.value_or(TimeRange()), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &ZoneChooser::zoneChosen, this, [this](const QString &zone) {
        m_map.zone = zone.toStdString();
        read();
    });
    chooser->open();
}

Status TableImport::setProfile(const QByteArray &profile)
{
    const Result<table::TableMap> map = table::tableMap({}, profile);
    if (!map)
        return map.error();
    TableDraft draft = m_draft;
    draft.profile = profile;
    const TableReading tried = readDraft(draft, {});
    if (!tried.outcome.snapshot)
        return Error{tried.outcome.report.diagnostics.kept().front().message, {}, {}};
    m_map = *map;
    m_isSheetChosen = true;
    read();
    return kronika::done();
}

void TableImport::read()
{
    m_import->setEnabled(false);
    m_draft.profile = profile();
    const bool isKeyKnown = !m_headerKey.isEmpty();
    m_job.start(m_draft.content.size() <= kBytesHere ? Where::Here : Where::Worker,
                [draft = m_draft, isKeyKnown](const auto &isStale) {
                    const Progress progress = [&isStale](std::size_t, std::size_t) { return !isStale(); };
                    TableReading reading = readDraft(draft, progress);
                    if (!isKeyKnown && !draft.profile.trimmed().isEmpty()) {
                        // As it would be guessed.
                        TableDraft plain = draft;
                        plain.profile.clear();
                        reading.guessedKey = readDraft(plain, progress).findings.headerKey();
                    }
                    return reading;
                });
}

void TableImport::show(TableReading reading)
{
    m_reading = std::move(reading);
    if (m_headerKey.isEmpty())
        m_headerKey = m_reading.guessedKey.isEmpty() ? m_reading.findings.headerKey() : m_reading.guessedKey;
    m_isShowing = true;
    if (m_reading.outcome.snapshot) {
        m_columns->setFindings(m_reading.findings);
        showSettings();
    }
    m_isShowing = false;
    m_questions->ask(m_reading);
    showRows();
    showUnread();
    m_import->setEnabled(m_reading.outcome.snapshot != nullptr);
    m_import->setDefault(true); // a button that cannot be pressed hands this on
}

void TableImport::showSettings()
{
    const table::TableFindings &findings = m_reading.findings;
    if (findings.delimiter) {
        const QChar delimiter = QLatin1Char(*findings.delimiter);
        if (m_delimiter->findData(delimiter) < 0)
            m_delimiter->addItem(delimiter, delimiter);
        m_delimiter->setCurrentIndex(m_delimiter->findData(delimiter));
    }
    if (findings.encoding)
        m_encoding->setCurrentIndex(m_encoding->findData(int(*findings.encoding)));
    m_header->setValue(findings.header ? int(*findings.header) + 1 : 0);
    m_zone->setText(m_map.zone.empty() ? tr("UTC…") : tr("%1…").arg(QString::fromStdString(m_map.zone)));
    m_serials->setCurrentIndex(m_map.serials ? m_serials->findData(*m_map.serials) : 0);
    m_separators->setText(QString::fromStdString(m_map.separators.value_or(std::string())));
    if (m_sheet->count() != int(findings.sheets.size())) {
        m_sheet->clear();
        for (const std::string &sheet : findings.sheets)
            m_sheet->addItem(QString::fromStdString(sheet));
    }
    m_sheet->setCurrentIndex(m_sheet->findText(QString::fromStdString(findings.sheet)));
}

void TableImport::showRows()
{
    m_rows->setRowCount(0);
    const std::shared_ptr<const Snapshot> &snapshot = m_reading.outcome.snapshot;
    if (!snapshot) {
        const auto &kept = m_reading.outcome.report.diagnostics.kept();
        m_note->setText(kept.empty() ? QString() : singleLine(kept.front().message));
        return;
    }
    showFirstRows(m_rows, *snapshot, m_reading.findings, m_language);
    m_note->setText(tr("%n events, ", nullptr, int(snapshot->eventCount())) +
                    tr("%n of them without a date.", nullptr, int(snapshot->undatedCount())));
}

void TableImport::showUnread()
{
    m_tabs->setTabText(1, tr("Not read (%1)").arg(m_reading.findings.unreadCount));
    showUnreadRows(m_unread, m_reading.findings);
}

void TableImport::loadProfile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Load Profile"));
    if (path.isEmpty())
        return;
    const Result<QByteArray> content = contentOf(path);
    const Status taken = content ? setProfile(*content) : Status(content.error());
    if (!taken)
        QMessageBox::warning(this, tr("Load Profile"), toolTipText(taken.error().sentence()));
}

void TableImport::saveProfile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save Profile"), QStringLiteral("table.profile"));
    if (path.isEmpty())
        return;
    m_map.entries = m_columns->entries();
    m_map.orders = m_columns->orders();
    m_map.firstYears = m_columns->firstYears();
    const Status written = writeBytes(path, profile());
    if (!written)
        QMessageBox::warning(this, tr("Save Profile"), toolTipText(written.error().sentence()));
}

} // namespace kronika

#include "moc_tableimport.cpp"
