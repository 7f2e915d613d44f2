--TEST--
setlocale() chooses the first locale there is, category by category; localeconv() and nl_langinfo() tell what it says
--FILE--
<?php
var_dump(setlocale(LC_ALL, 'no_such', ['neither', 'C']), setlocale(LC_ALL, '0'));
var_dump(setlocale(LC_TIME, 'POSIX'), setlocale(LC_ALL, 'no_such'), setlocale(99, 'C'), setlocale(LC_ALL, []));
var_dump(setlocale(LC_NUMERIC, 'C.UTF-8'), setlocale(LC_ALL, 0));
var_dump(setlocale(LC_ALL, setlocale(LC_ALL, 0)), setlocale(LC_ALL, 'LC_CTYPE=C;LC_TIME=C'), setlocale(LC_NUMERIC, 0));
var_dump(setlocale(LC_ALL, str_repeat('x', 255)));
putenv('LC_ALL');
putenv('LC_CTYPE');
putenv('LC_TIME=C.UTF-8');
putenv('LANG=C');
var_dump(setlocale(LC_TIME, ''), setlocale(LC_MONETARY, null));
setlocale(LC_ALL, 'C');
echo json_encode(localeconv()), "\n";
var_dump(nl_langinfo(CODESET), nl_langinfo(RADIXCHAR), nl_langinfo(DAY_1), nl_langinfo(ABMON_12), strtr(nl_langinfo(D_T_FMT), "%", "#"), nl_langinfo(YESEXPR));
setlocale(LC_CTYPE, 'C.UTF-8');
var_dump(nl_langinfo(CODESET), nl_langinfo(-1));
var_dump(strcoll('a', 'b') < 0, strcoll("a\0b", 'a'), strcoll('Z', 'a') < 0);
try {
    setlocale(LC_ALL);
} catch (ArgumentCountError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECTF--
string(1) "C"
string(1) "C"
string(1) "C"
bool(false)
bool(false)
bool(false)
string(7) "C.UTF-8"
string(166) "LC_CTYPE=C;LC_NUMERIC=C.UTF-8;LC_TIME=C;LC_COLLATE=C;LC_MONETARY=C;LC_MESSAGES=C;LC_PAPER=C;LC_NAME=C;LC_ADDRESS=C;LC_TELEPHONE=C;LC_MEASUREMENT=C;LC_IDENTIFICATION=C"
string(166) "LC_CTYPE=C;LC_NUMERIC=C.UTF-8;LC_TIME=C;LC_COLLATE=C;LC_MONETARY=C;LC_MESSAGES=C;LC_PAPER=C;LC_NAME=C;LC_ADDRESS=C;LC_TELEPHONE=C;LC_MEASUREMENT=C;LC_IDENTIFICATION=C"
bool(false)
string(7) "C.UTF-8"

Warning: setlocale(): Specified locale name is too long in %s on line 6
bool(false)
string(7) "C.UTF-8"
string(1) "C"
{"decimal_point":".","thousands_sep":"","int_curr_symbol":"","currency_symbol":"","mon_decimal_point":"","mon_thousands_sep":"","positive_sign":"","negative_sign":"","int_frac_digits":127,"frac_digits":127,"p_cs_precedes":127,"p_sep_by_space":127,"n_cs_precedes":127,"n_sep_by_space":127,"p_sign_posn":127,"n_sign_posn":127,"grouping":[],"mon_grouping":[]}
string(14) "ANSI_X3.4-1968"
string(1) "."
string(6) "Sunday"
string(3) "Dec"
string(20) "#a #b #e #H:#M:#S #Y"
string(5) "^[yY]"

Warning: nl_langinfo(): Item '-1' is not valid in %s on line 16
string(5) "UTF-8"
bool(false)
bool(true)
int(0)
bool(true)
setlocale() expects at least 2 arguments, 1 given
