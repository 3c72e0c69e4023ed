// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/ical/icalcomponent.h"

namespace kronika::ical {

Component parsed(const Record &record)
{
    icalerror_set_errors_are_fatal(false);
    QByteArray text(record.text.data(), qsizetype(record.text.size()));
    text.replace('\0', ' ');
    if (record.isUnclosed)
        text += "\r\nEND:" + record.kind + "\r\n";
    icalcomponent *component = icalparser_parse_string(text.constData());
    // What holds several roots is nobody's record, but its first one is.
    if (component != nullptr && icalcomponent_isa(component) == ICAL_XROOT_COMPONENT) {
        icalcomponent *first = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT);
        if (first != nullptr)
            icalcomponent_remove_component(component, first);
        icalcomponent_free(component);
        component = first;
    }
    return Component(component);
}

std::string textOf(icalproperty *property)
{
    const icalvalue *value = icalproperty_get_value(property);
    if (value == nullptr)
        return {};
    switch (icalvalue_isa(value)) {
    case ICAL_TEXT_VALUE:
    case ICAL_X_VALUE: {
        const char *text = icalvalue_isa(value) == ICAL_TEXT_VALUE ? icalvalue_get_text(value) : icalvalue_get_x(value);
        return text != nullptr ? text : "";
    }
    default:
        return taken(icalproperty_get_value_as_string_r(property));
    }
}

std::string taken(char *text)
{
    std::string out = text != nullptr ? text : "";
    icalmemory_free_buffer(text);
    return out;
}

} // namespace kronika::ical
