// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/pdffinish.h"

#include "widgets/scene/pages.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cmath>
#include <cstdio>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace kronika {

namespace {

using Object = QPDFObjectHandle;

Object text(const QString &words)
{
    return Object::newUnicodeString(words.toStdString());
}

/// To a hundredth of a point.
Object real(double points)
{
    return Object::newReal(std::round(points * 100) / 100, 2);
}

Object array(const std::vector<Object> &items)
{
    Object all = Object::newArray();
    for (const Object &item : items)
        all.appendItem(item);
    return all;
}

class Finisher
{
public:
    Finisher(const QByteArray &pdf, const PdfFacts &facts)
        : m_facts(facts)
    {
        m_pdf.processMemoryFile("export", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            m_pages.push_back(page.getObjectHandle());
            m_heights.push_back(page.getMediaBox().getArrayItem(3).getNumericValue());
        }
    }

    QByteArray finish()
    {
        Object root = m_pdf.getRoot();
        if (!m_facts.language.isEmpty())
            root.replaceKey("/Lang", text(m_facts.language));
        root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
        setDate();
        addOutline(root);
        addLinks();
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        // A fifth larger than with object streams, but old and simple readers find everything.
        writer.setObjectStreamMode(qpdf_o_disable);
        if (m_facts.goesOn)
            writer.registerProgressReporter(std::make_shared<Reporter>(*this));
        writer.write();
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())};
    }

private:
    /// qpdf tells a hundred times how far it is.
    class Reporter : public QPDFWriter::ProgressReporter
    {
    public:
        explicit Reporter(const Finisher &finisher)
            : m_finisher(finisher)
        {
        }
        void reportProgress(int) override { m_finisher.stopIfCalledOff(); }

    private:
        const Finisher &m_finisher;
    };

    void stopIfCalledOff() const
    {
        if (m_facts.goesOn && !m_facts.goesOn())
            throw std::runtime_error("called off");
    }

    void setDate()
    {
        Object info = m_pdf.getTrailer().getKey("/Info");
        const QByteArray date = m_facts.created.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
        if (info.isDictionary())
            info.replaceKey("/CreationDate", Object::newString("D:" + date.toStdString() + "Z"));
    }

    bool isThere(std::size_t page) const { return page < m_pages.size(); }

    double upwards(std::size_t page, double units) const { return m_heights[page] - units / kUnitsPerPoint; }

    /// ISO 32000-1 section 12.3.2.2: the spot at the window's corner, the zoom as it is.
    Object destination(const PageSpot &spot) const
    {
        return array({m_pages[spot.page], Object::newName("/XYZ"), real(spot.at.x() / kUnitsPerPoint),
                      real(upwards(spot.page, spot.at.y())), Object::newNull()});
    }

    /// Section 12.5.6.5.
    Object annotation(const PageLink &link) const
    {
        Object own = Object::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
        own.replaceKey("/Rect",
                       array({real(link.rect.left() / kUnitsPerPoint), real(upwards(link.page, link.rect.bottom())),
                              real(link.rect.right() / kUnitsPerPoint), real(upwards(link.page, link.rect.top()))}));
        if (link.spot) {
            own.replaceKey("/Dest", destination(*link.spot));
            return own;
        }
        Object action = Object::parse("<< /Type /Action /S /URI >>");
        action.replaceKey("/URI", Object::newString(link.address.toStdString()));
        own.replaceKey("/A", action);
        return own;
    }

    void addLinks()
    {
        std::map<std::size_t, std::vector<Object>> annotations;
        for (const PageLink &link : m_facts.navigation.links) {
            stopIfCalledOff();
            if (isThere(link.page) && (link.spot ? isThere(link.spot->page) : !link.address.isEmpty()))
                annotations[link.page].push_back(m_pdf.makeIndirectObject(annotation(link)));
        }
        for (const auto &[page, own] : annotations)
            m_pages[page].replaceKey("/Annots", array(own));
    }

    /// Section 12.3.3: each entry knows its parent, its neighbours, its first and last child and how many there are.
    struct Branch
    {
        Object object;
        std::vector<Object> children;
    };

    static void close(Branch &branch, bool isOpen)
    {
        std::vector<Object> &children = branch.children;
        if (children.empty())
            return;
        for (std::size_t n = 0; n < children.size(); ++n) {
            children[n].replaceKey("/Parent", branch.object);
            if (n > 0)
                children[n].replaceKey("/Prev", children[n - 1]);
            if (n + 1 < children.size())
                children[n].replaceKey("/Next", children[n + 1]);
        }
        branch.object.replaceKey("/First", children.front());
        branch.object.replaceKey("/Last", children.back());
        const auto count = static_cast<long long>(children.size());
        branch.object.replaceKey("/Count", Object::newInteger(isOpen ? count : -count));
    }

    void addOutline(Object &root)
    {
        std::vector<Branch> branches{{m_pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>")), {}}};
        const auto closeDownTo = [&branches](std::size_t depth) {
            while (branches.size() > depth + 1) {
                // Of what is shown at first, only the top.
                close(branches.back(), false);
                branches.pop_back();
            }
        };
        for (const OutlineEntry &entry : m_facts.navigation.outline) {
            if (!isThere(entry.spot.page))
                continue;
            closeDownTo(static_cast<std::size_t>(entry.depth));
            Object own = Object::newDictionary();
            own.replaceKey("/Title", text(entry.title));
            own.replaceKey("/Dest", destination(entry.spot));
            own = m_pdf.makeIndirectObject(own);
            branches.back().children.push_back(own);
            branches.push_back({own, {}});
        }
        closeDownTo(0);
        if (branches.front().children.empty())
            return;
        close(branches.front(), true);
        root.replaceKey("/Outlines", branches.front().object);
        root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    const PdfFacts &m_facts;
    QPDF m_pdf;
    std::vector<Object> m_pages;
    /// In points.
    std::vector<double> m_heights;
};

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &pdf, const PdfFacts &facts)
{
    try {
        return Finisher(pdf, facts).finish();
    } catch (const std::exception &exception) {
        return Error{QCoreApplication::translate("kronika::PageExport", "The PDF could not be completed"),
                     {},
                     QString::fromUtf8(exception.what())};
    }
}

} // namespace kronika
