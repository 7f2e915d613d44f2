<?php
// Writes text-cases.tsv, the expectations of TextTests: php -n text-cases.php > text-cases.tsv
// Line: operation, arguments (strings and doubles in hexadecimal, integers in decimal), what PHP gives.

mt_srand(20);
ini_set('precision', 17);
set_error_handler(fn() => true);

function line(string $operation, ...$fields): void
{
    echo $operation, "\t", implode("\t", $fields), "\n";
}

function pick(array $choices)
{
    return $choices[mt_rand(0, count($choices) - 1)];
}

function number_like(): string
{
    $digits = pick(["0", "00", "1", "0123", "123456789", "9223372036854775807", "9223372036854775808", "9223372036854775806",
        "18446744073709551616", "99999999999999999999", "000000000000000000000000012", "0x1A", "1_000", (string)mt_rand(), ""]);
    return pick(["", "", "", " ", "\t", "\n", "\r", "\v", "\f", " \n", "\0"]) . pick(["", "", "-", "+", "--"]) . $digits
        . pick(["", "", ".", ".5", ".25", ".00000000000000000000001", ".e"])
        . pick(["", "", "", "e", "e5", "E5", "e+", "e-3", "e308", "e309", "e-400", "e99999999999", "e5.5", "e 5"])
        . pick(["", "", "", " ", " \t", "abc", " x", "\0", ".", " 1"]);
}

function bytes_of(string $alphabet): string
{
    $s = '';
    for ($k = mt_rand(0, 7); $k > 0; $k--) {
        $s .= $alphabet[mt_rand(0, strlen($alphabet) - 1)];
    }
    return $s;
}

function any_double(): float
{
    return (float)match (mt_rand(0, 7)) {
        0 => unpack('d', pack('q', mt_rand() << 33 ^ mt_rand() << 10 ^ mt_rand()))[1],
        1 => mt_rand() / mt_getrandmax(),
        2 => mt_rand(-100000, 100000) / 1000,
        3 => mt_rand(-10000, 10000) * pow(10, mt_rand(-30, 30)),
        4 => mt_rand(0, 100000) / pow(2, mt_rand(1, 20)),
        5 => pow(2, mt_rand(-1074, 1023)),
        6 => mt_rand(10000000, 99999999) * 1e7 + mt_rand(0, 99) * 10 + 5,
        7 => pick([0.0, -0.0, INF, -INF, NAN, 1e22, 1e23, 1e15, 1e17, 0.1, 0.0001, 0.00001, 5e-324, 1.7976931348623157e308, 4.35,
            1.005, 9007199254740993.0, 0.5, 1.5, 2.5, 0.05, 9.995, 100000000000005.0, 99050000000.0, 2.98023223876953125E-08]),
    };
}

for ($i = 0; $i < 150; $i++) {
    $s = number_like();
    $hex = bin2hex($s);
    try {
        $value = $s * 1;
        $text = is_int($value) ? "i$value" : "f$value";
        line("number", $hex, is_numeric($s) ? $text : "L$text");
    } catch (TypeError) {
        line("number", $hex, "none");
    }
    line("int", $hex, (int)$s);
    line("float", $hex, (float)$s);

    foreach ([$s, pick(["", "-", "-0", "0", "00"]) . mt_rand(0, 20)] as $key) {
        $stored = array_key_first([$key => 1]);
        line("key", bin2hex($key), is_int($stored) ? "i$stored" : "s");
    }

    $t = mt_rand(0, 2) ? number_like() : preg_replace('/\d/', '7', $s, 1);
    line("spaceship", $hex, bin2hex($t), $s <=> $t);
    line("equal", $hex, bin2hex($t), (int)($s == $t));

    [$a, $b] = [bytes_of("019a .b"), bytes_of("019A .b")];
    line("strnatcmp", bin2hex($a), bin2hex($b), strnatcmp($a, $b));
    line("strnatcasecmp", bin2hex($a), bin2hex($b), strnatcasecmp($a, $b));
    line("strcmp", bin2hex($a), bin2hex($b), strcmp($a, $b));
    line("strcasecmp", bin2hex($a), bin2hex($b), strcasecmp($a, $b));

    $z = bytes_of("azAZ09-\xe9");
    if (!is_numeric($z)) {
        $next = $z;
        $next++;
        line("increment", bin2hex($z), bin2hex($next));
    }

    [$haystack, $needle] = [bytes_of("abAB") . bytes_of("abAB"), substr(bytes_of("abAB"), 0, 2)];
    $offset = mt_rand(0, strlen($haystack));
    $found = stripos($haystack, $needle, $offset);
    line("stripos", bin2hex($haystack), bin2hex($needle), $offset, $found === false ? -1 : $found);
    $found = strripos($haystack, $needle);
    line("strripos", bin2hex($haystack), bin2hex($needle), $found === false ? -1 : $found);

    $d = any_double();
    $hex = bin2hex(strrev(pack('d', $d)));
    foreach ([14, 17, -1, mt_rand(0, 40)] as $precision) {
        ini_set('precision', $precision);
        line("echo", $hex, $precision, $d);
        ini_set('precision', 17);
    }
    ini_set('serialize_precision', $precision = pick([-1, 17, mt_rand(1, 20)]));
    line("var_export", $hex, $precision, var_export($d, true));

    if (is_finite($d)) {
        $decimals = mt_rand(0, pick([6, 6, 53]));
        line("F", $hex, $decimals, sprintf("%.{$decimals}F", $d));
        line("e", $hex, $decimals, sprintf("%.{$decimals}e", $d));
        line("g", $hex, $decimals, sprintf("%.{$decimals}g", $d));
    }
    $places = mt_rand(0, 2) ? mt_rand(0, 5) : mt_rand(-40, 40);
    $mode = mt_rand(1, 4);
    line("round", $hex, $places, $mode, round($d, $places, $mode));
}
