// SPDX-License-Identifier: GPL-3.0-or-later
// Without the words of one or two letters and the abbreviations that mean something else in another language.
#include "models/time/typed/typedwords.h"

namespace kronika::typed {

namespace {

using enum Meaning;

constexpr WordRow kSpanishRows[] = {
    {Month, 1, "enero|ene"},
    {Month, 2, "febrero"},
    {Month, 3, "marzo"},
    {Month, 4, "abril|abr"},
    {Month, 5, "mayo"},
    {Month, 6, "junio"},
    {Month, 7, "julio"},
    {Month, 8, "agosto"},
    {Month, 9, "septiembre|setiembre"},
    {Month, 10, "octubre"},
    {Month, 11, "noviembre"},
    {Month, 12, "diciembre|dic"},
    {Season, 21, "primavera"},
    {Season, 22, "verano"},
    {Season, 23, "otono"},
    {Season, 24, "invierno"},
    {Century, 0, "siglo|siglos"},
    {Decade, 20, "anos veinte|los anos veinte"},
    {Decade, 30, "anos treinta|los anos treinta"},
    {Decade, 40, "anos cuarenta|los anos cuarenta"},
    {Decade, 50, "anos cincuenta|los anos cincuenta"},
    {Decade, 60, "anos sesenta|los anos sesenta"},
    {Decade, 70, "anos setenta|los anos setenta"},
    {Decade, 80, "anos ochenta|los anos ochenta"},
    {Decade, 90, "anos noventa|los anos noventa"},
    {Years, kDecadeToo, "anos|los anos"},
    {Weekday, 1, "lunes"},
    {Weekday, 2, "martes"},
    {Weekday, 3, "miercoles"},
    {Weekday, 4, "jueves"},
    {Weekday, 5, "viernes"},
    {Weekday, 6, "sabado"},
    {Weekday, 7, "domingo"},
    {Early, 0, "principios|a principios|comienzos|a comienzos|inicios|a inicios"},
    {Early, 1, "mediados|a mediados"},
    {Early, 2, "finales|a finales|fines|a fines"},
    {PartOfDay, 0, "por la manana|por la tarde|por la noche|mediodia|medianoche|madrugada"},
    {Since, 0, "desde|desde el|a partir del"},
    {Until, 0, "hasta|hasta el"},
    {To, 0, "al"},
    {NotAfter, 0, "a mas tardar"},
    {Before, 0, "antes de|antes del"},
    {After, 0, "despues de|despues del"},
    {And, 0, "y"},
    {Or, 0, "o bien"},
    {Present, 0, "la actualidad|hasta la actualidad|actualidad|hasta hoy|en curso|hasta la fecha|el presente"},
    {Present, 1, "ahora"},
    {Unknown, 0, "desconocido|desconocida|fecha desconocida|se desconoce"},
    {Circa, 0, "hacia|alrededor de|aproximadamente|cerca de|en torno a"},
    {Perhaps, 0, "quiza|quizas|tal vez|probablemente|posiblemente"},
    {BeforeChrist, 0, "a c|a de c|antes de cristo"},
    {AfterChrist, 0, "d c|d de c|despues de cristo"},
    {Hour, 0, "hora|horas|hrs"},
    {Unit, 1, "dia|dias"},
    {Unit, 2, "semana|semanas"},
    {Unit, 3, "mes|meses"},
    {Unit, 4, "ano"},
    {RelativeDay, 0, "hoy"},
    {RelativeDay, -1, "ayer"},
    {Noise, 0, "del|el|en|en el|los|a las|el dia|durante"},
};

} // namespace

std::span<const WordRow> spanishRows()
{
    return kSpanishRows;
}

} // namespace kronika::typed
