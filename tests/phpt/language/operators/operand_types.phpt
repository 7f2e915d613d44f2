--TEST--
Every binary operator on operands of every pair of types: results, warnings and errors
--FILE--
<?php
// One line a pair of operands whose outcome is no plain value of the same kind: what is equal
// for many pairs is counted by a digest, the texts of errors are printed once each.
final class Plain {}
final class Text { public function __toString(): string { return "7 is text"; } }
enum Suit { case Hearts; }

$operands = [
    'null' => null,
    'false' => false,
    'true' => true,
    'int' => 7,
    'zero' => 0,
    'negative' => -3,
    'max' => PHP_INT_MAX,
    'float' => 2.5,
    'nan' => NAN,
    'inf' => INF,
    'empty' => '',
    'numeric' => ' 12',
    'trailing' => "12 ",
    'leading' => '3 apples',
    'word' => 'abc',
    'exponent' => '1e3',
    'array' => [1],
    'none' => [],
    'object' => new Plain,
    'text' => new Text,
    'enum' => Suit::Hearts,
    'closure' => function () {},
    'resource' => STDIN,
];

$operators = [
    '+' => fn($a, $b) => $a + $b,
    '-' => fn($a, $b) => $a - $b,
    '*' => fn($a, $b) => $a * $b,
    '/' => fn($a, $b) => $a / $b,
    '%' => fn($a, $b) => $a % $b,
    '**' => fn($a, $b) => $a ** $b,
    '.' => fn($a, $b) => $a . $b,
    '|' => fn($a, $b) => $a | $b,
    '&' => fn($a, $b) => $a & $b,
    '^' => fn($a, $b) => $a ^ $b,
    '<<' => fn($a, $b) => $a << $b,
    '>>' => fn($a, $b) => $a >> $b,
    '==' => fn($a, $b) => $a == $b,
    '===' => fn($a, $b) => $a === $b,
    '!=' => fn($a, $b) => $a != $b,
    '<' => fn($a, $b) => $a < $b,
    '<=' => fn($a, $b) => $a <= $b,
    '>' => fn($a, $b) => $a > $b,
    '>=' => fn($a, $b) => $a >= $b,
    '<=>' => fn($a, $b) => $a <=> $b,
    '&&' => fn($a, $b) => $a && $b,
    '||' => fn($a, $b) => $a || $b,
    'xor' => fn($a, $b) => $a xor $b,
    '??' => fn($a, $b) => $a ?? $b,
    '?:' => fn($a, $b) => $a ?: $b,
];

$reported = [];
set_error_handler(function ($level, $message) use (&$reported) {
    $reported[] = $message;
    return true;
});

function shown(mixed $value): string
{
    return match (true) {
        is_float($value) => is_nan($value) ? 'nan' : sprintf('%.10g', $value) . 'f',
        is_object($value) => $value::class,
        is_resource($value) => 'resource',
        is_array($value) => 'array' . count($value),
        is_string($value) => "'" . bin2hex(substr($value, 0, 20)) . "'",
        default => var_export($value, true),
    };
}

foreach ($operators as $sign => $operator) {
    $messages = [];
    echo "$sign\n";
    foreach ($operands as $left => $a) {
        $row = [];
        foreach ($operands as $right => $b) {
            $reported = [];
            try {
                $outcome = shown($operator($a, $b));
            } catch (Error $error) {
                $outcome = $error::class;
                $messages[$error->getMessage()] ??= count($messages);
                $outcome = 'E' . $messages[$error->getMessage()];
            }
            foreach ($reported as $message) {
                $messages[$message] ??= count($messages);
                $outcome .= '!' . $messages[$message];
            }
            $row[] = $outcome;
        }
        echo "  $left: ", strlen($line = implode(' ', $row)) > 300 ? crc32($line) . ' ' . substr($line, 0, 300) : $line, "\n";
    }
    foreach ($messages as $message => $number) {
        echo "  ($number) $message\n";
    }
}
--EXPECT--
+
  null: 0 0 1 7 0 -3 9223372036854775807 2.5f nan INFf E0 12 12 3!1 E0 1000f E2 E2 E3 E4 E5 E6 E7
  false: 0 0 1 7 0 -3 9223372036854775807 2.5f nan INFf E8 12 12 3!1 E8 1000f E9 E9 E10 E11 E12 E13 E14
  true: 1 1 2 8 1 -2 9.223372037e+18f 3.5f nan INFf E8 13 13 4!1 E8 1001f E9 E9 E10 E11 E12 E13 E14
  int: 7 7 8 14 7 4 9.223372037e+18f 9.5f nan INFf E15 19 19 10!1 E15 1007f E16 E16 E17 E18 E19 E20 E21
  zero: 0 0 1 7 0 -3 9223372036854775807 2.5f nan INFf E15 12 12 3!1 E15 1000f E16 E16 E17 E18 E19 E20 E21
  negative: -3 -3 -2 4 -3 -6 9223372036854775804 -0.5f nan INFf E15 9 9 0!1 E15 997f E16 E16 E17 E18 E19 E20 E21
  max: 9223372036854775807 9223372036854775807 9.223372037e+18f 9.223372037e+18f 9223372036854775807 9223372036854775804 1.844674407e+19f 9.223372037e+18f nan INFf E15 9.223372037e+18f 9.223372037e+18f 9.223372037e+18f!1 E15 9.223372037e+18f E16 E16 E17 E18 E19 E20 E21
  float: 2.5f 2.5f 3.5f 9.5f 2.5f -0.5f 9.223372037e+18f 5f nan INFf E22 14.5f 14.5f 5.5f!1 E22 1002.5f E23 E23 E24 E25 E26 E27 E28
  nan: nan nan nan nan nan nan nan nan nan nan E22 nan nan nan!1 E22 nan E23 E23 E24 E25 E26 E27 E28
  inf: INFf INFf INFf INFf INFf INFf INFf INFf nan INFf E22 INFf INFf INFf!1 E22 INFf E23 E23 E24 E25 E26 E27 E28
  empty: E29 E30 E30 E31 E31 E31 E31 E32 E32 E32 E33 E33 E33 E33 E33 E33 E34 E34 E35 E36 E37 E38 E39
  numeric: 12 12 13 19 12 9 9.223372037e+18f 14.5f nan INFf E33 24 24 15!1 E33 1012f E34 E34 E35 E36 E37 E38 E39
  trailing: 12 12 13 19 12 9 9.223372037e+18f 14.5f nan INFf E33 24 24 15!1 E33 1012f E34 E34 E35 E36 E37 E38 E39
  leading: 3!1 3!1 4!1 10!1 3!1 0!1 9.223372037e+18f!1 5.5f!1 nan!1 INFf!1 E33!1 15!1 15!1 6!1!1 E33!1 1003f!1 E34!1 E34!1 E35!1 E36!1 E37!1 E38!1 E39!1
  word: E29 E30 E30 E31 E31 E31 E31 E32 E32 E32 E33 E33 E33 E33 E33 E33 E34 E34 E35 E36 E37 E38 E39
  exponent: 1000f 1000f 1001f 1007f 1000f 997f 9.223372037e+18f 1002.5f nan INFf E33 1012f 1012f 1003f!1 E33 2000f E34 E34 E35 E36 E37 E38 E39
  array: E40 E41 E41 E42 E42 E42 E42 E43 E43 E43 E44 E44 E44 E44 E44 E44 array1 array1 E45 E46 E47 E48 E49
  none: E40 E41 E41 E42 E42 E42 E42 E43 E43 E43 E44 E44 E44 E44 E44 E44 array1 array0 E45 E46 E47 E48 E49
  object: E50 E51 E51 E52 E52 E52 E52 E53 E53 E53 E54 E54 E54 E54 E54 E54 E55 E55 E56 E57 E58 E59 E60
  text: E61 E62 E62 E63 E63 E63 E63 E64 E64 E64 E65 E65 E65 E65 E65 E65 E66 E66 E67 E68 E69 E70 E71
  enum: E72 E73 E73 E74 E74 E74 E74 E75 E75 E75 E76 E76 E76 E76 E76 E76 E77 E77 E78 E79 E80 E81 E82
  closure: E83 E84 E84 E85 E85 E85 E85 E86 E86 E86 E87 E87 E87 E87 E87 E87 E88 E88 E89 E90 E91 E92 E93
  resource: E94 E95 E95 E96 E96 E96 E96 E97 E97 E97 E98 E98 E98 E98 E98 E98 E99 E99 E100 E101 E102 E103 E104
  (0) Unsupported operand types: null + string
  (1) A non-numeric value encountered
  (2) Unsupported operand types: null + array
  (3) Unsupported operand types: null + Plain
  (4) Unsupported operand types: null + Text
  (5) Unsupported operand types: null + Suit
  (6) Unsupported operand types: null + Closure
  (7) Unsupported operand types: null + resource
  (8) Unsupported operand types: bool + string
  (9) Unsupported operand types: bool + array
  (10) Unsupported operand types: bool + Plain
  (11) Unsupported operand types: bool + Text
  (12) Unsupported operand types: bool + Suit
  (13) Unsupported operand types: bool + Closure
  (14) Unsupported operand types: bool + resource
  (15) Unsupported operand types: int + string
  (16) Unsupported operand types: int + array
  (17) Unsupported operand types: int + Plain
  (18) Unsupported operand types: int + Text
  (19) Unsupported operand types: int + Suit
  (20) Unsupported operand types: int + Closure
  (21) Unsupported operand types: int + resource
  (22) Unsupported operand types: float + string
  (23) Unsupported operand types: float + array
  (24) Unsupported operand types: float + Plain
  (25) Unsupported operand types: float + Text
  (26) Unsupported operand types: float + Suit
  (27) Unsupported operand types: float + Closure
  (28) Unsupported operand types: float + resource
  (29) Unsupported operand types: string + null
  (30) Unsupported operand types: string + bool
  (31) Unsupported operand types: string + int
  (32) Unsupported operand types: string + float
  (33) Unsupported operand types: string + string
  (34) Unsupported operand types: string + array
  (35) Unsupported operand types: string + Plain
  (36) Unsupported operand types: string + Text
  (37) Unsupported operand types: string + Suit
  (38) Unsupported operand types: string + Closure
  (39) Unsupported operand types: string + resource
  (40) Unsupported operand types: array + null
  (41) Unsupported operand types: array + bool
  (42) Unsupported operand types: array + int
  (43) Unsupported operand types: array + float
  (44) Unsupported operand types: array + string
  (45) Unsupported operand types: array + Plain
  (46) Unsupported operand types: array + Text
  (47) Unsupported operand types: array + Suit
  (48) Unsupported operand types: array + Closure
  (49) Unsupported operand types: array + resource
  (50) Unsupported operand types: Plain + null
  (51) Unsupported operand types: Plain + bool
  (52) Unsupported operand types: Plain + int
  (53) Unsupported operand types: Plain + float
  (54) Unsupported operand types: Plain + string
  (55) Unsupported operand types: Plain + array
  (56) Unsupported operand types: Plain + Plain
  (57) Unsupported operand types: Plain + Text
  (58) Unsupported operand types: Plain + Suit
  (59) Unsupported operand types: Plain + Closure
  (60) Unsupported operand types: Plain + resource
  (61) Unsupported operand types: Text + null
  (62) Unsupported operand types: Text + bool
  (63) Unsupported operand types: Text + int
  (64) Unsupported operand types: Text + float
  (65) Unsupported operand types: Text + string
  (66) Unsupported operand types: Text + array
  (67) Unsupported operand types: Text + Plain
  (68) Unsupported operand types: Text + Text
  (69) Unsupported operand types: Text + Suit
  (70) Unsupported operand types: Text + Closure
  (71) Unsupported operand types: Text + resource
  (72) Unsupported operand types: Suit + null
  (73) Unsupported operand types: Suit + bool
  (74) Unsupported operand types: Suit + int
  (75) Unsupported operand types: Suit + float
  (76) Unsupported operand types: Suit + string
  (77) Unsupported operand types: Suit + array
  (78) Unsupported operand types: Suit + Plain
  (79) Unsupported operand types: Suit + Text
  (80) Unsupported operand types: Suit + Suit
  (81) Unsupported operand types: Suit + Closure
  (82) Unsupported operand types: Suit + resource
  (83) Unsupported operand types: Closure + null
  (84) Unsupported operand types: Closure + bool
  (85) Unsupported operand types: Closure + int
  (86) Unsupported operand types: Closure + float
  (87) Unsupported operand types: Closure + string
  (88) Unsupported operand types: Closure + array
  (89) Unsupported operand types: Closure + Plain
  (90) Unsupported operand types: Closure + Text
  (91) Unsupported operand types: Closure + Suit
  (92) Unsupported operand types: Closure + Closure
  (93) Unsupported operand types: Closure + resource
  (94) Unsupported operand types: resource + null
  (95) Unsupported operand types: resource + bool
  (96) Unsupported operand types: resource + int
  (97) Unsupported operand types: resource + float
  (98) Unsupported operand types: resource + string
  (99) Unsupported operand types: resource + array
  (100) Unsupported operand types: resource + Plain
  (101) Unsupported operand types: resource + Text
  (102) Unsupported operand types: resource + Suit
  (103) Unsupported operand types: resource + Closure
  (104) Unsupported operand types: resource + resource
-
  null: 0 0 -1 -7 0 3 -9223372036854775807 -2.5f nan INFf E0 -12 -12 -3!1 E0 -1000f E2 E2 E3 E4 E5 E6 E7
  false: 0 0 -1 -7 0 3 -9223372036854775807 -2.5f nan INFf E8 -12 -12 -3!1 E8 -1000f E9 E9 E10 E11 E12 E13 E14
  true: 1 1 0 -6 1 4 -9223372036854775806 -1.5f nan INFf E8 -11 -11 -2!1 E8 -999f E9 E9 E10 E11 E12 E13 E14
  int: 7 7 6 0 7 10 -9223372036854775800 4.5f nan INFf E15 -5 -5 4!1 E15 -993f E16 E16 E17 E18 E19 E20 E21
  zero: 0 0 -1 -7 0 3 -9223372036854775807 -2.5f nan INFf E15 -12 -12 -3!1 E15 -1000f E16 E16 E17 E18 E19 E20 E21
  negative: -3 -3 -4 -10 -3 0 -9.223372037e+18f -5.5f nan INFf E15 -15 -15 -6!1 E15 -1003f E16 E16 E17 E18 E19 E20 E21
  max: 9223372036854775807 9223372036854775807 9223372036854775806 9223372036854775800 9223372036854775807 9.223372037e+18f 0 9.223372037e+18f nan INFf E15 9223372036854775795 9223372036854775795 9223372036854775804!1 E15 9.223372037e+18f E16 E16 E17 E18 E19 E20 E21
  float: 2.5f 2.5f 1.5f -4.5f 2.5f 5.5f -9.223372037e+18f 0f nan INFf E22 -9.5f -9.5f -0.5f!1 E22 -997.5f E23 E23 E24 E25 E26 E27 E28
  nan: nan nan nan nan nan nan nan nan nan nan E22 nan nan nan!1 E22 nan E23 E23 E24 E25 E26 E27 E28
  inf: INFf INFf INFf INFf INFf INFf INFf INFf nan nan E22 INFf INFf INFf!1 E22 INFf E23 E23 E24 E25 E26 E27 E28
  empty: E29 E30 E30 E31 E31 E31 E31 E32 E32 E32 E33 E33 E33 E33 E33 E33 E34 E34 E35 E36 E37 E38 E39
  numeric: 12 12 11 5 12 15 -9223372036854775795 9.5f nan INFf E33 0 0 9!1 E33 -988f E34 E34 E35 E36 E37 E38 E39
  trailing: 12 12 11 5 12 15 -9223372036854775795 9.5f nan INFf E33 0 0 9!1 E33 -988f E34 E34 E35 E36 E37 E38 E39
  leading: 3!1 3!1 2!1 -4!1 3!1 6!1 -9223372036854775804!1 0.5f!1 nan!1 INFf!1 E33!1 -9!1 -9!1 0!1!1 E33!1 -997f!1 E34!1 E34!1 E35!1 E36!1 E37!1 E38!1 E39!1
  word: E29 E30 E30 E31 E31 E31 E31 E32 E32 E32 E33 E33 E33 E33 E33 E33 E34 E34 E35 E36 E37 E38 E39
  exponent: 1000f 1000f 999f 993f 1000f 1003f -9.223372037e+18f 997.5f nan INFf E33 988f 988f 997f!1 E33 0f E34 E34 E35 E36 E37 E38 E39
  array: E40 E41 E41 E42 E42 E42 E42 E43 E43 E43 E44 E44 E44 E44 E44 E44 E45 E45 E46 E47 E48 E49 E50
  none: E40 E41 E41 E42 E42 E42 E42 E43 E43 E43 E44 E44 E44 E44 E44 E44 E45 E45 E46 E47 E48 E49 E50
  object: E51 E52 E52 E53 E53 E53 E53 E54 E54 E54 E55 E55 E55 E55 E55 E55 E56 E56 E57 E58 E59 E60 E61
  text: E62 E63 E63 E64 E64 E64 E64 E65 E65 E65 E66 E66 E66 E66 E66 E66 E67 E67 E68 E69 E70 E71 E72
  enum: E73 E74 E74 E75 E75 E75 E75 E76 E76 E76 E77 E77 E77 E77 E77 E77 E78 E78 E79 E80 E81 E82 E83
  closure: E84 E85 E85 E86 E86 E86 E86 E87 E87 E87 E88 E88 E88 E88 E88 E88 E89 E89 E90 E91 E92 E93 E94
  resource: E95 E96 E96 E97 E97 E97 E97 E98 E98 E98 E99 E99 E99 E99 E99 E99 E100 E100 E101 E102 E103 E104 E105
  (0) Unsupported operand types: null - string
  (1) A non-numeric value encountered
  (2) Unsupported operand types: null - array
  (3) Unsupported operand types: null - Plain
  (4) Unsupported operand types: null - Text
  (5) Unsupported operand types: null - Suit
  (6) Unsupported operand types: null - Closure
  (7) Unsupported operand types: null - resource
  (8) Unsupported operand types: bool - string
  (9) Unsupported operand types: bool - array
  (10) Unsupported operand types: bool - Plain
  (11) Unsupported operand types: bool - Text
  (12) Unsupported operand types: bool - Suit
  (13) Unsupported operand types: bool - Closure
  (14) Unsupported operand types: bool - resource
  (15) Unsupported operand types: int - string
  (16) Unsupported operand types: int - array
  (17) Unsupported operand types: int - Plain
  (18) Unsupported operand types: int - Text
  (19) Unsupported operand types: int - Suit
  (20) Unsupported operand types: int - Closure
  (21) Unsupported operand types: int - resource
  (22) Unsupported operand types: float - string
  (23) Unsupported operand types: float - array
  (24) Unsupported operand types: float - Plain
  (25) Unsupported operand types: float - Text
  (26) Unsupported operand types: float - Suit
  (27) Unsupported operand types: float - Closure
  (28) Unsupported operand types: float - resource
  (29) Unsupported operand types: string - null
  (30) Unsupported operand types: string - bool
  (31) Unsupported operand types: string - int
  (32) Unsupported operand types: string - float
  (33) Unsupported operand types: string - string
  (34) Unsupported operand types: string - array
  (35) Unsupported operand types: string - Plain
  (36) Unsupported operand types: string - Text
  (37) Unsupported operand types: string - Suit
  (38) Unsupported operand types: string - Closure
  (39) Unsupported operand types: string - resource
  (40) Unsupported operand types: array - null
  (41) Unsupported operand types: array - bool
  (42) Unsupported operand types: array - int
  (43) Unsupported operand types: array - float
  (44) Unsupported operand types: array - string
  (45) Unsupported operand types: array - array
  (46) Unsupported operand types: array - Plain
  (47) Unsupported operand types: array - Text
  (48) Unsupported operand types: array - Suit
  (49) Unsupported operand types: array - Closure
  (50) Unsupported operand types: array - resource
  (51) Unsupported operand types: Plain - null
  (52) Unsupported operand types: Plain - bool
  (53) Unsupported operand types: Plain - int
  (54) Unsupported operand types: Plain - float
  (55) Unsupported operand types: Plain - string
  (56) Unsupported operand types: Plain - array
  (57) Unsupported operand types: Plain - Plain
  (58) Unsupported operand types: Plain - Text
  (59) Unsupported operand types: Plain - Suit
  (60) Unsupported operand types: Plain - Closure
  (61) Unsupported operand types: Plain - resource
  (62) Unsupported operand types: Text - null
  (63) Unsupported operand types: Text - bool
  (64) Unsupported operand types: Text - int
  (65) Unsupported operand types: Text - float
  (66) Unsupported operand types: Text - string
  (67) Unsupported operand types: Text - array
  (68) Unsupported operand types: Text - Plain
  (69) Unsupported operand types: Text - Text
  (70) Unsupported operand types: Text - Suit
  (71) Unsupported operand types: Text - Closure
  (72) Unsupported operand types: Text - resource
  (73) Unsupported operand types: Suit - null
  (74) Unsupported operand types: Suit - bool
  (75) Unsupported operand types: Suit - int
  (76) Unsupported operand types: Suit - float
  (77) Unsupported operand types: Suit - string
  (78) Unsupported operand types: Suit - array
  (79) Unsupported operand types: Suit - Plain
  (80) Unsupported operand types: Suit - Text
  (81) Unsupported operand types: Suit - Suit
  (82) Unsupported operand types: Suit - Closure
  (83) Unsupported operand types: Suit - resource
  (84) Unsupported operand types: Closure - null
  (85) Unsupported operand types: Closure - bool
  (86) Unsupported operand types: Closure - int
  (87) Unsupported operand types: Closure - float
  (88) Unsupported operand types: Closure - string
  (89) Unsupported operand types: Closure - array
  (90) Unsupported operand types: Closure - Plain
  (91) Unsupported operand types: Closure - Text
  (92) Unsupported operand types: Closure - Suit
  (93) Unsupported operand types: Closure - Closure
  (94) Unsupported operand types: Closure - resource
  (95) Unsupported operand types: resource - null
  (96) Unsupported operand types: resource - bool
  (97) Unsupported operand types: resource - int
  (98) Unsupported operand types: resource - float
  (99) Unsupported operand types: resource - string
  (100) Unsupported operand types: resource - array
  (101) Unsupported operand types: resource - Plain
  (102) Unsupported operand types: resource - Text
  (103) Unsupported operand types: resource - Suit
  (104) Unsupported operand types: resource - Closure
  (105) Unsupported operand types: resource - resource
*
  null: 0 0 0 0 0 0 0 0f nan nan E0 0 0 0!1 E0 0f E2 E2 E3 E4 E5 E6 E7
  false: 0 0 0 0 0 0 0 0f nan nan E8 0 0 0!1 E8 0f E9 E9 E10 E11 E12 E13 E14
  true: 0 0 1 7 0 -3 9223372036854775807 2.5f nan INFf E8 12 12 3!1 E8 1000f E9 E9 E10 E11 E12 E13 E14
  int: 0 0 7 49 0 -21 6.456360426e+19f 17.5f nan INFf E15 84 84 21!1 E15 7000f E16 E16 E17 E18 E19 E20 E21
  zero: 0 0 0 0 0 0 0 0f nan nan E15 0 0 0!1 E15 0f E16 E16 E17 E18 E19 E20 E21
  negative: 0 0 -3 -21 0 9 -2.767011611e+19f -7.5f nan INFf E15 -36 -36 -9!1 E15 -3000f E16 E16 E17 E18 E19 E20 E21
  max: 0 0 9223372036854775807 6.456360426e+19f 0 -2.767011611e+19f 8.507059173e+37f 2.305843009e+19f nan INFf E15 1.106804644e+20f 1.106804644e+20f 2.767011611e+19f!1 E15 9.223372037e+21f E16 E16 E17 E18 E19 E20 E21
  float: 0f 0f 2.5f 17.5f 0f -7.5f 2.305843009e+19f 6.25f nan INFf E22 30f 30f 7.5f!1 E22 2500f E23 E23 E24 E25 E26 E27 E28
  nan: nan nan nan nan nan nan nan nan nan nan E22 nan nan nan!1 E22 nan E23 E23 E24 E25 E26 E27 E28
  inf: nan nan INFf INFf nan INFf INFf INFf nan INFf E22 INFf INFf INFf!1 E22 INFf E23 E23 E24 E25 E26 E27 E28
  empty: E29 E30 E30 E31 E31 E31 E31 E32 E32 E32 E33 E33 E33 E33 E33 E33 E34 E34 E35 E36 E37 E38 E39
  numeric: 0 0 12 84 0 -36 1.106804644e+20f 30f nan INFf E33 144 144 36!1 E33 12000f E34 E34 E35 E36 E37 E38 E39
  trailing: 0 0 12 84 0 -36 1.106804644e+20f 30f nan INFf E33 144 144 36!1 E33 12000f E34 E34 E35 E36 E37 E38 E39
  leading: 0!1 0!1 3!1 21!1 0!1 -9!1 2.767011611e+19f!1 7.5f!1 nan!1 INFf!1 E33!1 36!1 36!1 9!1!1 E33!1 3000f!1 E34!1 E34!1 E35!1 E36!1 E37!1 E38!1 E39!1
  word: E29 E30 E30 E31 E31 E31 E31 E32 E32 E32 E33 E33 E33 E33 E33 E33 E34 E34 E35 E36 E37 E38 E39
  exponent: 0f 0f 1000f 7000f 0f -3000f 9.223372037e+21f 2500f nan INFf E33 12000f 12000f 3000f!1 E33 1000000f E34 E34 E35 E36 E37 E38 E39
  array: E40 E41 E41 E42 E42 E42 E42 E43 E43 E43 E44 E44 E44 E44 E44 E44 E45 E45 E46 E47 E48 E49 E50
  none: E40 E41 E41 E42 E42 E42 E42 E43 E43 E43 E44 E44 E44 E44 E44 E44 E45 E45 E46 E47 E48 E49 E50
  object: E51 E52 E52 E53 E53 E53 E53 E54 E54 E54 E55 E55 E55 E55 E55 E55 E56 E56 E57 E58 E59 E60 E61
  text: E62 E63 E63 E64 E64 E64 E64 E65 E65 E65 E66 E66 E66 E66 E66 E66 E67 E67 E68 E69 E70 E71 E72
  enum: E73 E74 E74 E75 E75 E75 E75 E76 E76 E76 E77 E77 E77 E77 E77 E77 E78 E78 E79 E80 E81 E82 E83
  closure: E84 E85 E85 E86 E86 E86 E86 E87 E87 E87 E88 E88 E88 E88 E88 E88 E89 E89 E90 E91 E92 E93 E94
  resource: E95 E96 E96 E97 E97 E97 E97 E98 E98 E98 E99 E99 E99 E99 E99 E99 E100 E100 E101 E102 E103 E104 E105
  (0) Unsupported operand types: null * string
  (1) A non-numeric value encountered
  (2) Unsupported operand types: null * array
  (3) Unsupported operand types: null * Plain
  (4) Unsupported operand types: null * Text
  (5) Unsupported operand types: null * Suit
  (6) Unsupported operand types: null * Closure
  (7) Unsupported operand types: null * resource
  (8) Unsupported operand types: bool * string
  (9) Unsupported operand types: bool * array
  (10) Unsupported operand types: bool * Plain
  (11) Unsupported operand types: bool * Text
  (12) Unsupported operand types: bool * Suit
  (13) Unsupported operand types: bool * Closure
  (14) Unsupported operand types: bool * resource
  (15) Unsupported operand types: int * string
  (16) Unsupported operand types: int * array
  (17) Unsupported operand types: int * Plain
  (18) Unsupported operand types: int * Text
  (19) Unsupported operand types: int * Suit
  (20) Unsupported operand types: int * Closure
  (21) Unsupported operand types: int * resource
  (22) Unsupported operand types: float * string
  (23) Unsupported operand types: float * array
  (24) Unsupported operand types: float * Plain
  (25) Unsupported operand types: float * Text
  (26) Unsupported operand types: float * Suit
  (27) Unsupported operand types: float * Closure
  (28) Unsupported operand types: float * resource
  (29) Unsupported operand types: string * null
  (30) Unsupported operand types: string * bool
  (31) Unsupported operand types: string * int
  (32) Unsupported operand types: string * float
  (33) Unsupported operand types: string * string
  (34) Unsupported operand types: string * array
  (35) Unsupported operand types: string * Plain
  (36) Unsupported operand types: string * Text
  (37) Unsupported operand types: string * Suit
  (38) Unsupported operand types: string * Closure
  (39) Unsupported operand types: string * resource
  (40) Unsupported operand types: array * null
  (41) Unsupported operand types: array * bool
  (42) Unsupported operand types: array * int
  (43) Unsupported operand types: array * float
  (44) Unsupported operand types: array * string
  (45) Unsupported operand types: array * array
  (46) Unsupported operand types: array * Plain
  (47) Unsupported operand types: array * Text
  (48) Unsupported operand types: array * Suit
  (49) Unsupported operand types: array * Closure
  (50) Unsupported operand types: array * resource
  (51) Unsupported operand types: Plain * null
  (52) Unsupported operand types: Plain * bool
  (53) Unsupported operand types: Plain * int
  (54) Unsupported operand types: Plain * float
  (55) Unsupported operand types: Plain * string
  (56) Unsupported operand types: Plain * array
  (57) Unsupported operand types: Plain * Plain
  (58) Unsupported operand types: Plain * Text
  (59) Unsupported operand types: Plain * Suit
  (60) Unsupported operand types: Plain * Closure
  (61) Unsupported operand types: Plain * resource
  (62) Unsupported operand types: Text * null
  (63) Unsupported operand types: Text * bool
  (64) Unsupported operand types: Text * int
  (65) Unsupported operand types: Text * float
  (66) Unsupported operand types: Text * string
  (67) Unsupported operand types: Text * array
  (68) Unsupported operand types: Text * Plain
  (69) Unsupported operand types: Text * Text
  (70) Unsupported operand types: Text * Suit
  (71) Unsupported operand types: Text * Closure
  (72) Unsupported operand types: Text * resource
  (73) Unsupported operand types: Suit * null
  (74) Unsupported operand types: Suit * bool
  (75) Unsupported operand types: Suit * int
  (76) Unsupported operand types: Suit * float
  (77) Unsupported operand types: Suit * string
  (78) Unsupported operand types: Suit * array
  (79) Unsupported operand types: Suit * Plain
  (80) Unsupported operand types: Suit * Text
  (81) Unsupported operand types: Suit * Suit
  (82) Unsupported operand types: Suit * Closure
  (83) Unsupported operand types: Suit * resource
  (84) Unsupported operand types: Closure * null
  (85) Unsupported operand types: Closure * bool
  (86) Unsupported operand types: Closure * int
  (87) Unsupported operand types: Closure * float
  (88) Unsupported operand types: Closure * string
  (89) Unsupported operand types: Closure * array
  (90) Unsupported operand types: Closure * Plain
  (91) Unsupported operand types: Closure * Text
  (92) Unsupported operand types: Closure * Suit
  (93) Unsupported operand types: Closure * Closure
  (94) Unsupported operand types: Closure * resource
  (95) Unsupported operand types: resource * null
  (96) Unsupported operand types: resource * bool
  (97) Unsupported operand types: resource * int
  (98) Unsupported operand types: resource * float
  (99) Unsupported operand types: resource * string
  (100) Unsupported operand types: resource * array
  (101) Unsupported operand types: resource * Plain
  (102) Unsupported operand types: resource * Text
  (103) Unsupported operand types: resource * Suit
  (104) Unsupported operand types: resource * Closure
  (105) Unsupported operand types: resource * resource
/
  null: E0 E0 0 0 E0 0 0 0f nan 0f E1 0 0 0!2 E1 0f E3 E3 E4 E5 E6 E7 E8
  false: E0 E0 0 0 E0 0 0 0f nan 0f E9 0 0 0!2 E9 0f E10 E10 E11 E12 E13 E14 E15
  true: E0 E0 1 0.1428571429f E0 -0.3333333333f 1.084202172e-19f 0.4f nan 0f E9 0.08333333333f 0.08333333333f 0.3333333333f!2 E9 0.001f E10 E10 E11 E12 E13 E14 E15
  int: E0 E0 7 1 E0 -2.333333333f 7.589415207e-19f 2.8f nan 0f E16 0.5833333333f 0.5833333333f 2.333333333f!2 E16 0.007f E17 E17 E18 E19 E20 E21 E22
  zero: E0 E0 0 0 E0 0 0 0f nan 0f E16 0 0 0!2 E16 0f E17 E17 E18 E19 E20 E21 E22
  negative: E0 E0 -3 -0.4285714286f E0 1 -3.252606517e-19f -1.2f nan -0f E16 -0.25f -0.25f -1!2 E16 -0.003f E17 E17 E18 E19 E20 E21 E22
  max: E0 E0 9223372036854775807 1317624576693539401 E0 -3.074457346e+18f 1 3.689348815e+18f nan 0f E16 7.686143364e+17f 7.686143364e+17f 3.074457346e+18f!2 E16 9.223372037e+15f E17 E17 E18 E19 E20 E21 E22
  float: E0 E0 2.5f 0.3571428571f E0 -0.8333333333f 2.710505431e-19f 1f nan 0f E23 0.2083333333f 0.2083333333f 0.8333333333f!2 E23 0.0025f E24 E24 E25 E26 E27 E28 E29
  nan: E0 E0 nan nan E0 nan nan nan nan nan E23 nan nan nan!2 E23 nan E24 E24 E25 E26 E27 E28 E29
  inf: E0 E0 INFf INFf E0 INFf INFf INFf nan nan E23 INFf INFf INFf!2 E23 INFf E24 E24 E25 E26 E27 E28 E29
  empty: E30 E31 E31 E32 E32 E32 E32 E33 E33 E33 E34 E34 E34 E34 E34 E34 E35 E35 E36 E37 E38 E39 E40
  numeric: E0 E0 12 1.714285714f E0 -4 1.301042607e-18f 4.8f nan 0f E34 1 1 4!2 E34 0.012f E35 E35 E36 E37 E38 E39 E40
  trailing: E0 E0 12 1.714285714f E0 -4 1.301042607e-18f 4.8f nan 0f E34 1 1 4!2 E34 0.012f E35 E35 E36 E37 E38 E39 E40
  leading: E0!2 E0!2 3!2 0.4285714286f!2 E0!2 -1!2 3.252606517e-19f!2 1.2f!2 nan!2 0f!2 E34!2 0.25f!2 0.25f!2 1!2!2 E34!2 0.003f!2 E35!2 E35!2 E36!2 E37!2 E38!2 E39!2 E40!2
  word: E30 E31 E31 E32 E32 E32 E32 E33 E33 E33 E34 E34 E34 E34 E34 E34 E35 E35 E36 E37 E38 E39 E40
  exponent: E0 E0 1000f 142.8571429f E0 -333.3333333f 1.084202172e-16f 400f nan 0f E34 83.33333333f 83.33333333f 333.3333333f!2 E34 1f E35 E35 E36 E37 E38 E39 E40
  array: E41 E42 E42 E43 E43 E43 E43 E44 E44 E44 E45 E45 E45 E45 E45 E45 E46 E46 E47 E48 E49 E50 E51
  none: E41 E42 E42 E43 E43 E43 E43 E44 E44 E44 E45 E45 E45 E45 E45 E45 E46 E46 E47 E48 E49 E50 E51
  object: E52 E53 E53 E54 E54 E54 E54 E55 E55 E55 E56 E56 E56 E56 E56 E56 E57 E57 E58 E59 E60 E61 E62
  text: E63 E64 E64 E65 E65 E65 E65 E66 E66 E66 E67 E67 E67 E67 E67 E67 E68 E68 E69 E70 E71 E72 E73
  enum: E74 E75 E75 E76 E76 E76 E76 E77 E77 E77 E78 E78 E78 E78 E78 E78 E79 E79 E80 E81 E82 E83 E84
  closure: E85 E86 E86 E87 E87 E87 E87 E88 E88 E88 E89 E89 E89 E89 E89 E89 E90 E90 E91 E92 E93 E94 E95
  resource: E96 E97 E97 E98 E98 E98 E98 E99 E99 E99 E100 E100 E100 E100 E100 E100 E101 E101 E102 E103 E104 E105 E106
  (0) Division by zero
  (1) Unsupported operand types: null / string
  (2) A non-numeric value encountered
  (3) Unsupported operand types: null / array
  (4) Unsupported operand types: null / Plain
  (5) Unsupported operand types: null / Text
  (6) Unsupported operand types: null / Suit
  (7) Unsupported operand types: null / Closure
  (8) Unsupported operand types: null / resource
  (9) Unsupported operand types: bool / string
  (10) Unsupported operand types: bool / array
  (11) Unsupported operand types: bool / Plain
  (12) Unsupported operand types: bool / Text
  (13) Unsupported operand types: bool / Suit
  (14) Unsupported operand types: bool / Closure
  (15) Unsupported operand types: bool / resource
  (16) Unsupported operand types: int / string
  (17) Unsupported operand types: int / array
  (18) Unsupported operand types: int / Plain
  (19) Unsupported operand types: int / Text
  (20) Unsupported operand types: int / Suit
  (21) Unsupported operand types: int / Closure
  (22) Unsupported operand types: int / resource
  (23) Unsupported operand types: float / string
  (24) Unsupported operand types: float / array
  (25) Unsupported operand types: float / Plain
  (26) Unsupported operand types: float / Text
  (27) Unsupported operand types: float / Suit
  (28) Unsupported operand types: float / Closure
  (29) Unsupported operand types: float / resource
  (30) Unsupported operand types: string / null
  (31) Unsupported operand types: string / bool
  (32) Unsupported operand types: string / int
  (33) Unsupported operand types: string / float
  (34) Unsupported operand types: string / string
  (35) Unsupported operand types: string / array
  (36) Unsupported operand types: string / Plain
  (37) Unsupported operand types: string / Text
  (38) Unsupported operand types: string / Suit
  (39) Unsupported operand types: string / Closure
  (40) Unsupported operand types: string / resource
  (41) Unsupported operand types: array / null
  (42) Unsupported operand types: array / bool
  (43) Unsupported operand types: array / int
  (44) Unsupported operand types: array / float
  (45) Unsupported operand types: array / string
  (46) Unsupported operand types: array / array
  (47) Unsupported operand types: array / Plain
  (48) Unsupported operand types: array / Text
  (49) Unsupported operand types: array / Suit
  (50) Unsupported operand types: array / Closure
  (51) Unsupported operand types: array / resource
  (52) Unsupported operand types: Plain / null
  (53) Unsupported operand types: Plain / bool
  (54) Unsupported operand types: Plain / int
  (55) Unsupported operand types: Plain / float
  (56) Unsupported operand types: Plain / string
  (57) Unsupported operand types: Plain / array
  (58) Unsupported operand types: Plain / Plain
  (59) Unsupported operand types: Plain / Text
  (60) Unsupported operand types: Plain / Suit
  (61) Unsupported operand types: Plain / Closure
  (62) Unsupported operand types: Plain / resource
  (63) Unsupported operand types: Text / null
  (64) Unsupported operand types: Text / bool
  (65) Unsupported operand types: Text / int
  (66) Unsupported operand types: Text / float
  (67) Unsupported operand types: Text / string
  (68) Unsupported operand types: Text / array
  (69) Unsupported operand types: Text / Plain
  (70) Unsupported operand types: Text / Text
  (71) Unsupported operand types: Text / Suit
  (72) Unsupported operand types: Text / Closure
  (73) Unsupported operand types: Text / resource
  (74) Unsupported operand types: Suit / null
  (75) Unsupported operand types: Suit / bool
  (76) Unsupported operand types: Suit / int
  (77) Unsupported operand types: Suit / float
  (78) Unsupported operand types: Suit / string
  (79) Unsupported operand types: Suit / array
  (80) Unsupported operand types: Suit / Plain
  (81) Unsupported operand types: Suit / Text
  (82) Unsupported operand types: Suit / Suit
  (83) Unsupported operand types: Suit / Closure
  (84) Unsupported operand types: Suit / resource
  (85) Unsupported operand types: Closure / null
  (86) Unsupported operand types: Closure / bool
  (87) Unsupported operand types: Closure / int
  (88) Unsupported operand types: Closure / float
  (89) Unsupported operand types: Closure / string
  (90) Unsupported operand types: Closure / array
  (91) Unsupported operand types: Closure / Plain
  (92) Unsupported operand types: Closure / Text
  (93) Unsupported operand types: Closure / Suit
  (94) Unsupported operand types: Closure / Closure
  (95) Unsupported operand types: Closure / resource
  (96) Unsupported operand types: resource / null
  (97) Unsupported operand types: resource / bool
  (98) Unsupported operand types: resource / int
  (99) Unsupported operand types: resource / float
  (100) Unsupported operand types: resource / string
  (101) Unsupported operand types: resource / array
  (102) Unsupported operand types: resource / Plain
  (103) Unsupported operand types: resource / Text
  (104) Unsupported operand types: resource / Suit
  (105) Unsupported operand types: resource / Closure
  (106) Unsupported operand types: resource / resource
%
  null: E0 E0 0 0 E0 0 0 0!1 E0!2 E0!3 E4 0 0 0!5 E4 0 E6 E6 E7 E8 E9 E10 E11
  false: E0 E0 0 0 E0 0 0 0!1 E0!2 E0!3 E12 0 0 0!5 E12 0 E13 E13 E14 E15 E16 E17 E18
  true: E0 E0 0 1 E0 1 1 1!1 E0!2 E0!3 E12 1 1 1!5 E12 1 E13 E13 E14 E15 E16 E17 E18
  int: E0 E0 0 0 E0 1 7 1!1 E0!2 E0!3 E19 7 7 1!5 E19 7 E20 E20 E21 E22 E23 E24 E25
  zero: E0 E0 0 0 E0 0 0 0!1 E0!2 E0!3 E19 0 0 0!5 E19 0 E20 E20 E21 E22 E23 E24 E25
  negative: E0 E0 0 -3 E0 0 -3 -1!1 E0!2 E0!3 E19 -3 -3 0!5 E19 -3 E20 E20 E21 E22 E23 E24 E25
  max: E0 E0 0 0 E0 1 0 1!1 E0!2 E0!3 E19 7 7 1!5 E19 807 E20 E20 E21 E22 E23 E24 E25
  float: E0!1 E0!1 0!1 2!1 E0!1 2!1 2!1 0!1!1 E0!1!2 E0!1!3 E26!1 2!1 2!1 2!1!5 E26!1 2!1 E27!1 E27!1 E28!1 E29!1 E30!1 E31!1 E32!1
  nan: E0!2 E0!2 0!2 0!2 E0!2 0!2 0!2 0!2!1 E0!2!2 E0!2!3 E26!2 0!2 0!2 0!2!5 E26!2 0!2 E27!2 E27!2 E28!2 E29!2 E30!2 E31!2 E32!2
  inf: E0!3 E0!3 0!3 0!3 E0!3 0!3 0!3 0!3!1 E0!3!2 E0!3!3 E26!3 0!3 0!3 0!3!5 E26!3 0!3 E27!3 E27!3 E28!3 E29!3 E30!3 E31!3 E32!3
  empty: E33 E34 E34 E35 E35 E35 E35 E36 E36 E36 E37 E37 E37 E37 E37 E37 E38 E38 E39 E40 E41 E42 E43
  numeric: E0 E0 0 5 E0 0 12 0!1 E0!2 E0!3 E37 0 0 0!5 E37 12 E38 E38 E39 E40 E41 E42 E43
  trailing: E0 E0 0 5 E0 0 12 0!1 E0!2 E0!3 E37 0 0 0!5 E37 12 E38 E38 E39 E40 E41 E42 E43
  leading: E0!5 E0!5 0!5 3!5 E0!5 0!5 3!5 1!5!1 E0!5!2 E0!5!3 E37!5 3!5 3!5 0!5!5 E37!5 3!5 E38!5 E38!5 E39!5 E40!5 E41!5 E42!5 E43!5
  word: E33 E34 E34 E35 E35 E35 E35 E36 E36 E36 E37 E37 E37 E37 E37 E37 E38 E38 E39 E40 E41 E42 E43
  exponent: E0 E0 0 6 E0 1 1000 0!1 E0!2 E0!3 E37 4 4 1!5 E37 0 E38 E38 E39 E40 E41 E42 E43
  array: E44 E45 E45 E46 E46 E46 E46 E47 E47 E47 E48 E48 E48 E48 E48 E48 E49 E49 E50 E51 E52 E53 E54
  none: E44 E45 E45 E46 E46 E46 E46 E47 E47 E47 E48 E48 E48 E48 E48 E48 E49 E49 E50 E51 E52 E53 E54
  object: E55 E56 E56 E57 E57 E57 E57 E58 E58 E58 E59 E59 E59 E59 E59 E59 E60 E60 E61 E62 E63 E64 E65
  text: E66 E67 E67 E68 E68 E68 E68 E69 E69 E69 E70 E70 E70 E70 E70 E70 E71 E71 E72 E73 E74 E75 E76
  enum: E77 E78 E78 E79 E79 E79 E79 E80 E80 E80 E81 E81 E81 E81 E81 E81 E82 E82 E83 E84 E85 E86 E87
  closure: E88 E89 E89 E90 E90 E90 E90 E91 E91 E91 E92 E92 E92 E92 E92 E92 E93 E93 E94 E95 E96 E97 E98
  resource: E99 E100 E100 E101 E101 E101 E101 E102 E102 E102 E103 E103 E103 E103 E103 E103 E104 E104 E105 E106 E107 E108 E109
  (0) Modulo by zero
  (1) Implicit conversion from float 2.5 to int loses precision
  (2) Implicit conversion from float NAN to int loses precision
  (3) Implicit conversion from float INF to int loses precision
  (4) Unsupported operand types: null % string
  (5) A non-numeric value encountered
  (6) Unsupported operand types: null % array
  (7) Unsupported operand types: null % Plain
  (8) Unsupported operand types: null % Text
  (9) Unsupported operand types: null % Suit
  (10) Unsupported operand types: null % Closure
  (11) Unsupported operand types: null % resource
  (12) Unsupported operand types: bool % string
  (13) Unsupported operand types: bool % array
  (14) Unsupported operand types: bool % Plain
  (15) Unsupported operand types: bool % Text
  (16) Unsupported operand types: bool % Suit
  (17) Unsupported operand types: bool % Closure
  (18) Unsupported operand types: bool % resource
  (19) Unsupported operand types: int % string
  (20) Unsupported operand types: int % array
  (21) Unsupported operand types: int % Plain
  (22) Unsupported operand types: int % Text
  (23) Unsupported operand types: int % Suit
  (24) Unsupported operand types: int % Closure
  (25) Unsupported operand types: int % resource
  (26) Unsupported operand types: float % string
  (27) Unsupported operand types: float % array
  (28) Unsupported operand types: float % Plain
  (29) Unsupported operand types: float % Text
  (30) Unsupported operand types: float % Suit
  (31) Unsupported operand types: float % Closure
  (32) Unsupported operand types: float % resource
  (33) Unsupported operand types: string % null
  (34) Unsupported operand types: string % bool
  (35) Unsupported operand types: string % int
  (36) Unsupported operand types: string % float
  (37) Unsupported operand types: string % string
  (38) Unsupported operand types: string % array
  (39) Unsupported operand types: string % Plain
  (40) Unsupported operand types: string % Text
  (41) Unsupported operand types: string % Suit
  (42) Unsupported operand types: string % Closure
  (43) Unsupported operand types: string % resource
  (44) Unsupported operand types: array % null
  (45) Unsupported operand types: array % bool
  (46) Unsupported operand types: array % int
  (47) Unsupported operand types: array % float
  (48) Unsupported operand types: array % string
  (49) Unsupported operand types: array % array
  (50) Unsupported operand types: array % Plain
  (51) Unsupported operand types: array % Text
  (52) Unsupported operand types: array % Suit
  (53) Unsupported operand types: array % Closure
  (54) Unsupported operand types: array % resource
  (55) Unsupported operand types: Plain % null
  (56) Unsupported operand types: Plain % bool
  (57) Unsupported operand types: Plain % int
  (58) Unsupported operand types: Plain % float
  (59) Unsupported operand types: Plain % string
  (60) Unsupported operand types: Plain % array
  (61) Unsupported operand types: Plain % Plain
  (62) Unsupported operand types: Plain % Text
  (63) Unsupported operand types: Plain % Suit
  (64) Unsupported operand types: Plain % Closure
  (65) Unsupported operand types: Plain % resource
  (66) Unsupported operand types: Text % null
  (67) Unsupported operand types: Text % bool
  (68) Unsupported operand types: Text % int
  (69) Unsupported operand types: Text % float
  (70) Unsupported operand types: Text % string
  (71) Unsupported operand types: Text % array
  (72) Unsupported operand types: Text % Plain
  (73) Unsupported operand types: Text % Text
  (74) Unsupported operand types: Text % Suit
  (75) Unsupported operand types: Text % Closure
  (76) Unsupported operand types: Text % resource
  (77) Unsupported operand types: Suit % null
  (78) Unsupported operand types: Suit % bool
  (79) Unsupported operand types: Suit % int
  (80) Unsupported operand types: Suit % float
  (81) Unsupported operand types: Suit % string
  (82) Unsupported operand types: Suit % array
  (83) Unsupported operand types: Suit % Plain
  (84) Unsupported operand types: Suit % Text
  (85) Unsupported operand types: Suit % Suit
  (86) Unsupported operand types: Suit % Closure
  (87) Unsupported operand types: Suit % resource
  (88) Unsupported operand types: Closure % null
  (89) Unsupported operand types: Closure % bool
  (90) Unsupported operand types: Closure % int
  (91) Unsupported operand types: Closure % float
  (92) Unsupported operand types: Closure % string
  (93) Unsupported operand types: Closure % array
  (94) Unsupported operand types: Closure % Plain
  (95) Unsupported operand types: Closure % Text
  (96) Unsupported operand types: Closure % Suit
  (97) Unsupported operand types: Closure % Closure
  (98) Unsupported operand types: Closure % resource
  (99) Unsupported operand types: resource % null
  (100) Unsupported operand types: resource % bool
  (101) Unsupported operand types: resource % int
  (102) Unsupported operand types: resource % float
  (103) Unsupported operand types: resource % string
  (104) Unsupported operand types: resource % array
  (105) Unsupported operand types: resource % Plain
  (106) Unsupported operand types: resource % Text
  (107) Unsupported operand types: resource % Suit
  (108) Unsupported operand types: resource % Closure
  (109) Unsupported operand types: resource % resource
**
  null: 1 1 0 0 1 INFf 0 0f nan 0f E0 0 0 0!1 E0 0f E2 E2 E3 E4 E5 E6 E7
  false: 1 1 0 0 1 INFf 0 0f nan 0f E8 0 0 0!1 E8 0f E9 E9 E10 E11 E12 E13 E14
  true: 1 1 1 1 1 1f 1 1f 1f 1f E8 1 1 1!1 E8 1f E9 E9 E10 E11 E12 E13 E14
  int: 1 1 7 823543 1 0.002915451895f INFf 129.6418142f nan INFf E15 13841287201 13841287201 343!1 E15 INFf E16 E16 E17 E18 E19 E20 E21
  zero: 1 1 0 0 1 INFf 0 0f nan 0f E15 0 0 0!1 E15 0f E16 E16 E17 E18 E19 E20 E21
  negative: 1 1 -3 -2187 1 -0.03703703704f INFf nan nan INFf E15 531441 531441 -27!1 E15 INFf E16 E16 E17 E18 E19 E20 E21
  max: 1 1 9223372036854775807 5.678427534e+132f 1 1.274473529e-57f INFf 2.583594296e+47f nan INFf E15 3.790327374e+227f 3.790327374e+227f 7.846377169e+56f!1 E15 INFf E16 E16 E17 E18 E19 E20 E21
  float: 1f 1f 2.5f 610.3515625f 1f 0.064f INFf 9.882117688f nan INFf E22 59604.64478f 59604.64478f 15.625f!1 E22 INFf E23 E23 E24 E25 E26 E27 E28
  nan: 1f 1f nan nan 1f nan nan nan nan nan E22 nan nan nan!1 E22 nan E23 E23 E24 E25 E26 E27 E28
  inf: 1f 1f INFf INFf 1f 0f INFf INFf nan INFf E22 INFf INFf INFf!1 E22 INFf E23 E23 E24 E25 E26 E27 E28
  empty: E29 E30 E30 E31 E31 E31 E31 E32 E32 E32 E33 E33 E33 E33 E33 E33 E34 E34 E35 E36 E37 E38 E39
  numeric: 1 1 12 35831808 1 0.0005787037037f INFf 498.8306326f nan INFf E33 8916100448256 8916100448256 1728!1 E33 INFf E34 E34 E35 E36 E37 E38 E39
  trailing: 1 1 12 35831808 1 0.0005787037037f INFf 498.8306326f nan INFf E33 8916100448256 8916100448256 1728!1 E33 INFf E34 E34 E35 E36 E37 E38 E39
  leading: 1!1 1!1 3!1 2187!1 1!1 0.03703703704f!1 INFf!1 15.58845727f!1 nan!1 INFf!1 E33!1 531441!1 531441!1 27!1!1 E33!1 INFf!1 E34!1 E34!1 E35!1 E36!1 E37!1 E38!1 E39!1
  word: E29 E30 E30 E31 E31 E31 E31 E32 E32 E32 E33 E33 E33 E33 E33 E33 E34 E34 E35 E36 E37 E38 E39
  exponent: 1f 1f 1000f 1.0e+21f 1f 1.0e-9f INFf 31622776.6f nan INFf E33 1.0e+36f 1.0e+36f 1000000000f!1 E33 INFf E34 E34 E35 E36 E37 E38 E39
  array: E40 E41 E41 E42 E42 E42 E42 E43 E43 E43 E44 E44 E44 E44 E44 E44 E45 E45 E46 E47 E48 E49 E50
  none: E40 E41 E41 E42 E42 E42 E42 E43 E43 E43 E44 E44 E44 E44 E44 E44 E45 E45 E46 E47 E48 E49 E50
  object: E51 E52 E52 E53 E53 E53 E53 E54 E54 E54 E55 E55 E55 E55 E55 E55 E56 E56 E57 E58 E59 E60 E61
  text: E62 E63 E63 E64 E64 E64 E64 E65 E65 E65 E66 E66 E66 E66 E66 E66 E67 E67 E68 E69 E70 E71 E72
  enum: E73 E74 E74 E75 E75 E75 E75 E76 E76 E76 E77 E77 E77 E77 E77 E77 E78 E78 E79 E80 E81 E82 E83
  closure: E84 E85 E85 E86 E86 E86 E86 E87 E87 E87 E88 E88 E88 E88 E88 E88 E89 E89 E90 E91 E92 E93 E94
  resource: E95 E96 E96 E97 E97 E97 E97 E98 E98 E98 E99 E99 E99 E99 E99 E99 E100 E100 E101 E102 E103 E104 E105
  (0) Unsupported operand types: null ** string
  (1) A non-numeric value encountered
  (2) Unsupported operand types: null ** array
  (3) Unsupported operand types: null ** Plain
  (4) Unsupported operand types: null ** Text
  (5) Unsupported operand types: null ** Suit
  (6) Unsupported operand types: null ** Closure
  (7) Unsupported operand types: null ** resource
  (8) Unsupported operand types: bool ** string
  (9) Unsupported operand types: bool ** array
  (10) Unsupported operand types: bool ** Plain
  (11) Unsupported operand types: bool ** Text
  (12) Unsupported operand types: bool ** Suit
  (13) Unsupported operand types: bool ** Closure
  (14) Unsupported operand types: bool ** resource
  (15) Unsupported operand types: int ** string
  (16) Unsupported operand types: int ** array
  (17) Unsupported operand types: int ** Plain
  (18) Unsupported operand types: int ** Text
  (19) Unsupported operand types: int ** Suit
  (20) Unsupported operand types: int ** Closure
  (21) Unsupported operand types: int ** resource
  (22) Unsupported operand types: float ** string
  (23) Unsupported operand types: float ** array
  (24) Unsupported operand types: float ** Plain
  (25) Unsupported operand types: float ** Text
  (26) Unsupported operand types: float ** Suit
  (27) Unsupported operand types: float ** Closure
  (28) Unsupported operand types: float ** resource
  (29) Unsupported operand types: string ** null
  (30) Unsupported operand types: string ** bool
  (31) Unsupported operand types: string ** int
  (32) Unsupported operand types: string ** float
  (33) Unsupported operand types: string ** string
  (34) Unsupported operand types: string ** array
  (35) Unsupported operand types: string ** Plain
  (36) Unsupported operand types: string ** Text
  (37) Unsupported operand types: string ** Suit
  (38) Unsupported operand types: string ** Closure
  (39) Unsupported operand types: string ** resource
  (40) Unsupported operand types: array ** null
  (41) Unsupported operand types: array ** bool
  (42) Unsupported operand types: array ** int
  (43) Unsupported operand types: array ** float
  (44) Unsupported operand types: array ** string
  (45) Unsupported operand types: array ** array
  (46) Unsupported operand types: array ** Plain
  (47) Unsupported operand types: array ** Text
  (48) Unsupported operand types: array ** Suit
  (49) Unsupported operand types: array ** Closure
  (50) Unsupported operand types: array ** resource
  (51) Unsupported operand types: Plain ** null
  (52) Unsupported operand types: Plain ** bool
  (53) Unsupported operand types: Plain ** int
  (54) Unsupported operand types: Plain ** float
  (55) Unsupported operand types: Plain ** string
  (56) Unsupported operand types: Plain ** array
  (57) Unsupported operand types: Plain ** Plain
  (58) Unsupported operand types: Plain ** Text
  (59) Unsupported operand types: Plain ** Suit
  (60) Unsupported operand types: Plain ** Closure
  (61) Unsupported operand types: Plain ** resource
  (62) Unsupported operand types: Text ** null
  (63) Unsupported operand types: Text ** bool
  (64) Unsupported operand types: Text ** int
  (65) Unsupported operand types: Text ** float
  (66) Unsupported operand types: Text ** string
  (67) Unsupported operand types: Text ** array
  (68) Unsupported operand types: Text ** Plain
  (69) Unsupported operand types: Text ** Text
  (70) Unsupported operand types: Text ** Suit
  (71) Unsupported operand types: Text ** Closure
  (72) Unsupported operand types: Text ** resource
  (73) Unsupported operand types: Suit ** null
  (74) Unsupported operand types: Suit ** bool
  (75) Unsupported operand types: Suit ** int
  (76) Unsupported operand types: Suit ** float
  (77) Unsupported operand types: Suit ** string
  (78) Unsupported operand types: Suit ** array
  (79) Unsupported operand types: Suit ** Plain
  (80) Unsupported operand types: Suit ** Text
  (81) Unsupported operand types: Suit ** Suit
  (82) Unsupported operand types: Suit ** Closure
  (83) Unsupported operand types: Suit ** resource
  (84) Unsupported operand types: Closure ** null
  (85) Unsupported operand types: Closure ** bool
  (86) Unsupported operand types: Closure ** int
  (87) Unsupported operand types: Closure ** float
  (88) Unsupported operand types: Closure ** string
  (89) Unsupported operand types: Closure ** array
  (90) Unsupported operand types: Closure ** Plain
  (91) Unsupported operand types: Closure ** Text
  (92) Unsupported operand types: Closure ** Suit
  (93) Unsupported operand types: Closure ** Closure
  (94) Unsupported operand types: Closure ** resource
  (95) Unsupported operand types: resource ** null
  (96) Unsupported operand types: resource ** bool
  (97) Unsupported operand types: resource ** int
  (98) Unsupported operand types: resource ** float
  (99) Unsupported operand types: resource ** string
  (100) Unsupported operand types: resource ** array
  (101) Unsupported operand types: resource ** Plain
  (102) Unsupported operand types: resource ** Text
  (103) Unsupported operand types: resource ** Suit
  (104) Unsupported operand types: resource ** Closure
  (105) Unsupported operand types: resource ** resource
.
  null: '' '' '31' '37' '30' '2d33' '39323233333732303336383534373735383037' '322e35' '4e414e' '494e46' '' '203132' '313220' '33206170706c6573' '616263' '316533' '4172726179'!0 '4172726179'!0 E1 '372069732074657874' E2 E3 '5265736f75726365206964202331'
  false: '' '' '31' '37' '30' '2d33' '39323233333732303336383534373735383037' '322e35' '4e414e' '494e46' '' '203132' '313220' '33206170706c6573' '616263' '316533' '4172726179'!0 '4172726179'!0 E1 '372069732074657874' E2 E3 '5265736f75726365206964202331'
  true: '31' '31' '3131' '3137' '3130' '312d33' '3139323233333732303336383534373735383037' '31322e35' '314e414e' '31494e46' '31' '31203132' '31313220' '3133206170706c6573' '31616263' '31316533' '314172726179'!0 '314172726179'!0 E1 '31372069732074657874' E2 E3 '315265736f75726365206964202331'
  int: '37' '37' '3731' '3737' '3730' '372d33' '3739323233333732303336383534373735383037' '37322e35' '374e414e' '37494e46' '37' '37203132' '37313220' '3733206170706c6573' '37616263' '37316533' '374172726179'!0 '374172726179'!0 E1 '37372069732074657874' E2 E3 '375265736f75726365206964202331'
  zero: '30' '30' '3031' '3037' '3030' '302d33' '3039323233333732303336383534373735383037' '30322e35' '304e414e' '30494e46' '30' '30203132' '30313220' '3033206170706c6573' '30616263' '30316533' '304172726179'!0 '304172726179'!0 E1 '30372069732074657874' E2 E3 '305265736f75726365206964202331'
  negative: 1440038848 '2d33' '2d33' '2d3331' '2d3337' '2d3330' '2d332d33' '2d33393232333337323033363835343737353830' '2d33322e35' '2d334e414e' '2d33494e46' '2d33' '2d33203132' '2d33313220' '2d3333206170706c6573' '2d33616263' '2d33316533' '2d334172726179'!0 '2d334172726179'!0 E1 '2d33372069732074657874' E2 E3 '2d335265736
  max: 405059790 '39323233333732303336383534373735383037' '39323233333732303336383534373735383037' '3932323333373230333638353437373538303731' '3932323333373230333638353437373538303737' '3932323333373230333638353437373538303730' '393232333337323033363835343737353830372d' '3932323333373230333638353437373538303739' '39
  float: 2033387908 '322e35' '322e35' '322e3531' '322e3537' '322e3530' '322e352d33' '322e353932323333373230333638353437373538' '322e35322e35' '322e354e414e' '322e35494e46' '322e35' '322e35203132' '322e35313220' '322e3533206170706c6573' '322e35616263' '322e35316533' '322e354172726179'!0 '322e354172726179'!0 E1 '322e3537
  nan: 2106121634 '4e414e' '4e414e' '4e414e31' '4e414e37' '4e414e30' '4e414e2d33' '4e414e3932323333373230333638353437373538' '4e414e322e35' '4e414e4e414e' '4e414e494e46' '4e414e' '4e414e203132' '4e414e313220' '4e414e33206170706c6573' '4e414e616263' '4e414e316533' '4e414e4172726179'!0 '4e414e4172726179'!0 E1 '4e414e37
  inf: 2824496231 '494e46' '494e46' '494e4631' '494e4637' '494e4630' '494e462d33' '494e463932323333373230333638353437373538' '494e46322e35' '494e464e414e' '494e46494e46' '494e46' '494e46203132' '494e46313220' '494e4633206170706c6573' '494e46616263' '494e46316533' '494e464172726179'!0 '494e464172726179'!0 E1 '494e4637
  empty: '' '' '31' '37' '30' '2d33' '39323233333732303336383534373735383037' '322e35' '4e414e' '494e46' '' '203132' '313220' '33206170706c6573' '616263' '316533' '4172726179'!0 '4172726179'!0 E1 '372069732074657874' E2 E3 '5265736f75726365206964202331'
  numeric: 1907293854 '203132' '203132' '20313231' '20313237' '20313230' '2031322d33' '2031323932323333373230333638353437373538' '203132322e35' '2031324e414e' '203132494e46' '203132' '203132203132' '203132313220' '20313233206170706c6573' '203132616263' '203132316533' '2031324172726179'!0 '2031324172726179'!0 E1 '20313237
  trailing: 3301015126 '313220' '313220' '31322031' '31322037' '31322030' '3132202d33' '3132203932323333373230333638353437373538' '313220322e35' '3132204e414e' '313220494e46' '313220' '313220203132' '313220313220' '31322033206170706c6573' '313220616263' '313220316533' '3132204172726179'!0 '3132204172726179'!0 E1 '31322037
  leading: 1742286526 '33206170706c6573' '33206170706c6573' '33206170706c657331' '33206170706c657337' '33206170706c657330' '33206170706c65732d33' '33206170706c6573393232333337323033363835' '33206170706c6573322e35' '33206170706c65734e414e' '33206170706c6573494e46' '33206170706c6573' '33206170706c6573203132' '33206170706c6
  word: 932989824 '616263' '616263' '61626331' '61626337' '61626330' '6162632d33' '6162633932323333373230333638353437373538' '616263322e35' '6162634e414e' '616263494e46' '616263' '616263203132' '616263313220' '61626333206170706c6573' '616263616263' '616263316533' '6162634172726179'!0 '6162634172726179'!0 E1 '61626337
  exponent: 210976089 '316533' '316533' '31653331' '31653337' '31653330' '3165332d33' '3165333932323333373230333638353437373538' '316533322e35' '3165334e414e' '316533494e46' '316533' '316533203132' '316533313220' '31653333206170706c6573' '316533616263' '316533316533' '3165334172726179'!0 '3165334172726179'!0 E1 '31653337
  array: 3841463876 '4172726179'!0 '4172726179'!0 '417272617931'!0 '417272617937'!0 '417272617930'!0 '41727261792d33'!0 '4172726179393232333337323033363835343737'!0 '4172726179322e35'!0 '41727261794e414e'!0 '4172726179494e46'!0 '4172726179'!0 '4172726179203132'!0 '4172726179313220'!0 '417272617933206170706c6573'!0 '417
  none: 3841463876 '4172726179'!0 '4172726179'!0 '417272617931'!0 '417272617937'!0 '417272617930'!0 '41727261792d33'!0 '4172726179393232333337323033363835343737'!0 '4172726179322e35'!0 '41727261794e414e'!0 '4172726179494e46'!0 '4172726179'!0 '4172726179203132'!0 '4172726179313220'!0 '417272617933206170706c6573'!0 '417
  object: E1 E1 E1 E1 E1 E1 E1 E1 E1 E1 E1 E1 E1 E1 E1 E1 E1 E1 E1 E1 E1 E1 E1
  text: 2686282989 '372069732074657874' '372069732074657874' '37206973207465787431' '37206973207465787437' '37206973207465787430' '3720697320746578742d33' '3720697320746578743932323333373230333638' '372069732074657874322e35' '3720697320746578744e414e' '372069732074657874494e46' '372069732074657874' '372069732074657874
  enum: E2 E2 E2 E2 E2 E2 E2 E2 E2 E2 E2 E2 E2 E2 E2 E2 E2 E2 E2 E2 E2 E2 E2
  closure: E3 E3 E3 E3 E3 E3 E3 E3 E3 E3 E3 E3 E3 E3 E3 E3 E3 E3 E3 E3 E3 E3 E3
  resource: 684349438 '5265736f75726365206964202331' '5265736f75726365206964202331' '5265736f7572636520696420233131' '5265736f7572636520696420233137' '5265736f7572636520696420233130' '5265736f757263652069642023312d33' '5265736f75726365206964202331393232333337' '5265736f75726365206964202331322e35' '5265736f757263652069642
  (0) Array to string conversion
  (1) Object of class Plain could not be converted to string
  (2) Object of class Suit could not be converted to string
  (3) Object of class Closure could not be converted to string
|
  null: 0 0 1 7 0 -3 9223372036854775807 2!0 0!1 0!2 E3 12 12 3!4 E3 1000 E5 E5 E6 E7 E8 E9 E10
  false: 0 0 1 7 0 -3 9223372036854775807 2!0 0!1 0!2 E11 12 12 3!4 E11 1000 E12 E12 E13 E14 E15 E16 E17
  true: 1 1 1 7 1 -3 9223372036854775807 3!0 1!1 1!2 E11 13 13 3!4 E11 1001 E12 E12 E13 E14 E15 E16 E17
  int: 7 7 7 7 7 -1 9223372036854775807 7!0 7!1 7!2 E18 15 15 7!4 E18 1007 E19 E19 E20 E21 E22 E23 E24
  zero: 0 0 1 7 0 -3 9223372036854775807 2!0 0!1 0!2 E18 12 12 3!4 E18 1000 E19 E19 E20 E21 E22 E23 E24
  negative: -3 -3 -3 -1 -3 -3 -1 -1!0 -3!1 -3!2 E18 -3 -3 -1!4 E18 -3 E19 E19 E20 E21 E22 E23 E24
  max: 4022500223 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 -1 9223372036854775807 9223372036854775807!0 9223372036854775807!1 9223372036854775807!2 E18 9223372036854775807 9223372036854775807 9223372036854775807!4 E18 9223372036854775807 E19 E19 E20 E21 E22 E
  float: 2!0 2!0 3!0 7!0 2!0 -1!0 9223372036854775807!0 2!0!0 2!0!1 2!0!2 E25!0 14!0 14!0 3!0!4 E25!0 1002!0 E26!0 E26!0 E27!0 E28!0 E29!0 E30!0 E31!0
  nan: 0!1 0!1 1!1 7!1 0!1 -3!1 9223372036854775807!1 2!1!0 0!1!1 0!1!2 E25!1 12!1 12!1 3!1!4 E25!1 1000!1 E26!1 E26!1 E27!1 E28!1 E29!1 E30!1 E31!1
  inf: 0!2 0!2 1!2 7!2 0!2 -3!2 9223372036854775807!2 2!2!0 0!2!1 0!2!2 E25!2 12!2 12!2 3!2!4 E25!2 1000!2 E26!2 E26!2 E27!2 E28!2 E29!2 E30!2 E31!2
  empty: E32 E33 E33 E34 E34 E34 E34 E35 E35 E35 '' '203132' '313220' '33206170706c6573' '616263' '316533' E36 E36 E37 E38 E39 E40 E41
  numeric: 12 12 13 15 12 -3 9223372036854775807 14!0 12!1 12!2 '203132' '203132' '313332' '33317370706c6573' '617373' '317533' E36 E36 E37 E38 E39 E40 E41
  trailing: 12 12 13 15 12 -3 9223372036854775807 14!0 12!1 12!2 '313220' '313332' '313220' '33326170706c6573' '717263' '317733' E36 E36 E37 E38 E39 E40 E41
  leading: 3!4 3!4 3!4 7!4 3!4 -1!4 9223372036854775807!4 3!4!0 3!4!1 3!4!2 '33206170706c6573' '33317370706c6573' '33326170706c6573' '33206170706c6573' '73626370706c6573' '33657370706c6573' E36!4 E36!4 E37!4 E38!4 E39!4 E40!4 E41!4
  word: E32 E33 E33 E34 E34 E34 E34 E35 E35 E35 '616263' '617373' '717263' '73626370706c6573' '616263' '716773' E36 E36 E37 E38 E39 E40 E41
  exponent: 1000 1000 1001 1007 1000 -3 9223372036854775807 1002!0 1000!1 1000!2 '316533' '317533' '317733' '33657370706c6573' '716773' '316533' E36 E36 E37 E38 E39 E40 E41
  array: E42 E43 E43 E44 E44 E44 E44 E45 E45 E45 E46 E46 E46 E46 E46 E46 E47 E47 E48 E49 E50 E51 E52
  none: E42 E43 E43 E44 E44 E44 E44 E45 E45 E45 E46 E46 E46 E46 E46 E46 E47 E47 E48 E49 E50 E51 E52
  object: E53 E54 E54 E55 E55 E55 E55 E56 E56 E56 E57 E57 E57 E57 E57 E57 E58 E58 E59 E60 E61 E62 E63
  text: E64 E65 E65 E66 E66 E66 E66 E67 E67 E67 E68 E68 E68 E68 E68 E68 E69 E69 E70 E71 E72 E73 E74
  enum: E75 E76 E76 E77 E77 E77 E77 E78 E78 E78 E79 E79 E79 E79 E79 E79 E80 E80 E81 E82 E83 E84 E85
  closure: E86 E87 E87 E88 E88 E88 E88 E89 E89 E89 E90 E90 E90 E90 E90 E90 E91 E91 E92 E93 E94 E95 E96
  resource: E97 E98 E98 E99 E99 E99 E99 E100 E100 E100 E101 E101 E101 E101 E101 E101 E102 E102 E103 E104 E105 E106 E107
  (0) Implicit conversion from float 2.5 to int loses precision
  (1) Implicit conversion from float NAN to int loses precision
  (2) Implicit conversion from float INF to int loses precision
  (3) Unsupported operand types: null | string
  (4) A non-numeric value encountered
  (5) Unsupported operand types: null | array
  (6) Unsupported operand types: null | Plain
  (7) Unsupported operand types: null | Text
  (8) Unsupported operand types: null | Suit
  (9) Unsupported operand types: null | Closure
  (10) Unsupported operand types: null | resource
  (11) Unsupported operand types: bool | string
  (12) Unsupported operand types: bool | array
  (13) Unsupported operand types: bool | Plain
  (14) Unsupported operand types: bool | Text
  (15) Unsupported operand types: bool | Suit
  (16) Unsupported operand types: bool | Closure
  (17) Unsupported operand types: bool | resource
  (18) Unsupported operand types: int | string
  (19) Unsupported operand types: int | array
  (20) Unsupported operand types: int | Plain
  (21) Unsupported operand types: int | Text
  (22) Unsupported operand types: int | Suit
  (23) Unsupported operand types: int | Closure
  (24) Unsupported operand types: int | resource
  (25) Unsupported operand types: float | string
  (26) Unsupported operand types: float | array
  (27) Unsupported operand types: float | Plain
  (28) Unsupported operand types: float | Text
  (29) Unsupported operand types: float | Suit
  (30) Unsupported operand types: float | Closure
  (31) Unsupported operand types: float | resource
  (32) Unsupported operand types: string | null
  (33) Unsupported operand types: string | bool
  (34) Unsupported operand types: string | int
  (35) Unsupported operand types: string | float
  (36) Unsupported operand types: string | array
  (37) Unsupported operand types: string | Plain
  (38) Unsupported operand types: string | Text
  (39) Unsupported operand types: string | Suit
  (40) Unsupported operand types: string | Closure
  (41) Unsupported operand types: string | resource
  (42) Unsupported operand types: array | null
  (43) Unsupported operand types: array | bool
  (44) Unsupported operand types: array | int
  (45) Unsupported operand types: array | float
  (46) Unsupported operand types: array | string
  (47) Unsupported operand types: array | array
  (48) Unsupported operand types: array | Plain
  (49) Unsupported operand types: array | Text
  (50) Unsupported operand types: array | Suit
  (51) Unsupported operand types: array | Closure
  (52) Unsupported operand types: array | resource
  (53) Unsupported operand types: Plain | null
  (54) Unsupported operand types: Plain | bool
  (55) Unsupported operand types: Plain | int
  (56) Unsupported operand types: Plain | float
  (57) Unsupported operand types: Plain | string
  (58) Unsupported operand types: Plain | array
  (59) Unsupported operand types: Plain | Plain
  (60) Unsupported operand types: Plain | Text
  (61) Unsupported operand types: Plain | Suit
  (62) Unsupported operand types: Plain | Closure
  (63) Unsupported operand types: Plain | resource
  (64) Unsupported operand types: Text | null
  (65) Unsupported operand types: Text | bool
  (66) Unsupported operand types: Text | int
  (67) Unsupported operand types: Text | float
  (68) Unsupported operand types: Text | string
  (69) Unsupported operand types: Text | array
  (70) Unsupported operand types: Text | Plain
  (71) Unsupported operand types: Text | Text
  (72) Unsupported operand types: Text | Suit
  (73) Unsupported operand types: Text | Closure
  (74) Unsupported operand types: Text | resource
  (75) Unsupported operand types: Suit | null
  (76) Unsupported operand types: Suit | bool
  (77) Unsupported operand types: Suit | int
  (78) Unsupported operand types: Suit | float
  (79) Unsupported operand types: Suit | string
  (80) Unsupported operand types: Suit | array
  (81) Unsupported operand types: Suit | Plain
  (82) Unsupported operand types: Suit | Text
  (83) Unsupported operand types: Suit | Suit
  (84) Unsupported operand types: Suit | Closure
  (85) Unsupported operand types: Suit | resource
  (86) Unsupported operand types: Closure | null
  (87) Unsupported operand types: Closure | bool
  (88) Unsupported operand types: Closure | int
  (89) Unsupported operand types: Closure | float
  (90) Unsupported operand types: Closure | string
  (91) Unsupported operand types: Closure | array
  (92) Unsupported operand types: Closure | Plain
  (93) Unsupported operand types: Closure | Text
  (94) Unsupported operand types: Closure | Suit
  (95) Unsupported operand types: Closure | Closure
  (96) Unsupported operand types: Closure | resource
  (97) Unsupported operand types: resource | null
  (98) Unsupported operand types: resource | bool
  (99) Unsupported operand types: resource | int
  (100) Unsupported operand types: resource | float
  (101) Unsupported operand types: resource | string
  (102) Unsupported operand types: resource | array
  (103) Unsupported operand types: resource | Plain
  (104) Unsupported operand types: resource | Text
  (105) Unsupported operand types: resource | Suit
  (106) Unsupported operand types: resource | Closure
  (107) Unsupported operand types: resource | resource
&
  null: 0 0 0 0 0 0 0 0!0 0!1 0!2 E3 0 0 0!4 E3 0 E5 E5 E6 E7 E8 E9 E10
  false: 0 0 0 0 0 0 0 0!0 0!1 0!2 E11 0 0 0!4 E11 0 E12 E12 E13 E14 E15 E16 E17
  true: 0 0 1 1 0 1 1 0!0 0!1 0!2 E11 0 0 1!4 E11 0 E12 E12 E13 E14 E15 E16 E17
  int: 0 0 1 7 0 5 7 2!0 0!1 0!2 E18 4 4 3!4 E18 0 E19 E19 E20 E21 E22 E23 E24
  zero: 0 0 0 0 0 0 0 0!0 0!1 0!2 E18 0 0 0!4 E18 0 E19 E19 E20 E21 E22 E23 E24
  negative: 0 0 1 5 0 -3 9223372036854775805 0!0 0!1 0!2 E18 12 12 1!4 E18 1000 E19 E19 E20 E21 E22 E23 E24
  max: 0 0 1 7 0 9223372036854775805 9223372036854775807 2!0 0!1 0!2 E18 12 12 3!4 E18 1000 E19 E19 E20 E21 E22 E23 E24
  float: 0!0 0!0 0!0 2!0 0!0 0!0 2!0 2!0!0 0!0!1 0!0!2 E25!0 0!0 0!0 2!0!4 E25!0 0!0 E26!0 E26!0 E27!0 E28!0 E29!0 E30!0 E31!0
  nan: 0!1 0!1 0!1 0!1 0!1 0!1 0!1 0!1!0 0!1!1 0!1!2 E25!1 0!1 0!1 0!1!4 E25!1 0!1 E26!1 E26!1 E27!1 E28!1 E29!1 E30!1 E31!1
  inf: 0!2 0!2 0!2 0!2 0!2 0!2 0!2 0!2!0 0!2!1 0!2!2 E25!2 0!2 0!2 0!2!4 E25!2 0!2 E26!2 E26!2 E27!2 E28!2 E29!2 E30!2 E31!2
  empty: E32 E33 E33 E34 E34 E34 E34 E35 E35 E35 '' '' '' '' '' '' E36 E36 E37 E38 E39 E40 E41
  numeric: 0 0 0 4 0 12 12 0!0 0!1 0!2 '' '203132' '203020' '202020' '202022' '202132' E36 E36 E37 E38 E39 E40 E41
  trailing: 0 0 0 4 0 12 12 0!0 0!1 0!2 '' '203020' '313220' '312020' '212220' '312020' E36 E36 E37 E38 E39 E40 E41
  leading: 0!4 0!4 1!4 3!4 0!4 1!4 3!4 2!4!0 0!4!1 0!4!2 '' '202020' '312020' '33206170706c6573' '212061' '312021' E36!4 E36!4 E37!4 E38!4 E39!4 E40!4 E41!4
  word: E32 E33 E33 E34 E34 E34 E34 E35 E35 E35 '' '202022' '212220' '212061' '616263' '216023' E36 E36 E37 E38 E39 E40 E41
  exponent: 0 0 0 0 0 1000 1000 0!0 0!1 0!2 '' '202132' '312020' '312021' '216023' '316533' E36 E36 E37 E38 E39 E40 E41
  array: E42 E43 E43 E44 E44 E44 E44 E45 E45 E45 E46 E46 E46 E46 E46 E46 E47 E47 E48 E49 E50 E51 E52
  none: E42 E43 E43 E44 E44 E44 E44 E45 E45 E45 E46 E46 E46 E46 E46 E46 E47 E47 E48 E49 E50 E51 E52
  object: E53 E54 E54 E55 E55 E55 E55 E56 E56 E56 E57 E57 E57 E57 E57 E57 E58 E58 E59 E60 E61 E62 E63
  text: E64 E65 E65 E66 E66 E66 E66 E67 E67 E67 E68 E68 E68 E68 E68 E68 E69 E69 E70 E71 E72 E73 E74
  enum: E75 E76 E76 E77 E77 E77 E77 E78 E78 E78 E79 E79 E79 E79 E79 E79 E80 E80 E81 E82 E83 E84 E85
  closure: E86 E87 E87 E88 E88 E88 E88 E89 E89 E89 E90 E90 E90 E90 E90 E90 E91 E91 E92 E93 E94 E95 E96
  resource: E97 E98 E98 E99 E99 E99 E99 E100 E100 E100 E101 E101 E101 E101 E101 E101 E102 E102 E103 E104 E105 E106 E107
  (0) Implicit conversion from float 2.5 to int loses precision
  (1) Implicit conversion from float NAN to int loses precision
  (2) Implicit conversion from float INF to int loses precision
  (3) Unsupported operand types: null & string
  (4) A non-numeric value encountered
  (5) Unsupported operand types: null & array
  (6) Unsupported operand types: null & Plain
  (7) Unsupported operand types: null & Text
  (8) Unsupported operand types: null & Suit
  (9) Unsupported operand types: null & Closure
  (10) Unsupported operand types: null & resource
  (11) Unsupported operand types: bool & string
  (12) Unsupported operand types: bool & array
  (13) Unsupported operand types: bool & Plain
  (14) Unsupported operand types: bool & Text
  (15) Unsupported operand types: bool & Suit
  (16) Unsupported operand types: bool & Closure
  (17) Unsupported operand types: bool & resource
  (18) Unsupported operand types: int & string
  (19) Unsupported operand types: int & array
  (20) Unsupported operand types: int & Plain
  (21) Unsupported operand types: int & Text
  (22) Unsupported operand types: int & Suit
  (23) Unsupported operand types: int & Closure
  (24) Unsupported operand types: int & resource
  (25) Unsupported operand types: float & string
  (26) Unsupported operand types: float & array
  (27) Unsupported operand types: float & Plain
  (28) Unsupported operand types: float & Text
  (29) Unsupported operand types: float & Suit
  (30) Unsupported operand types: float & Closure
  (31) Unsupported operand types: float & resource
  (32) Unsupported operand types: string & null
  (33) Unsupported operand types: string & bool
  (34) Unsupported operand types: string & int
  (35) Unsupported operand types: string & float
  (36) Unsupported operand types: string & array
  (37) Unsupported operand types: string & Plain
  (38) Unsupported operand types: string & Text
  (39) Unsupported operand types: string & Suit
  (40) Unsupported operand types: string & Closure
  (41) Unsupported operand types: string & resource
  (42) Unsupported operand types: array & null
  (43) Unsupported operand types: array & bool
  (44) Unsupported operand types: array & int
  (45) Unsupported operand types: array & float
  (46) Unsupported operand types: array & string
  (47) Unsupported operand types: array & array
  (48) Unsupported operand types: array & Plain
  (49) Unsupported operand types: array & Text
  (50) Unsupported operand types: array & Suit
  (51) Unsupported operand types: array & Closure
  (52) Unsupported operand types: array & resource
  (53) Unsupported operand types: Plain & null
  (54) Unsupported operand types: Plain & bool
  (55) Unsupported operand types: Plain & int
  (56) Unsupported operand types: Plain & float
  (57) Unsupported operand types: Plain & string
  (58) Unsupported operand types: Plain & array
  (59) Unsupported operand types: Plain & Plain
  (60) Unsupported operand types: Plain & Text
  (61) Unsupported operand types: Plain & Suit
  (62) Unsupported operand types: Plain & Closure
  (63) Unsupported operand types: Plain & resource
  (64) Unsupported operand types: Text & null
  (65) Unsupported operand types: Text & bool
  (66) Unsupported operand types: Text & int
  (67) Unsupported operand types: Text & float
  (68) Unsupported operand types: Text & string
  (69) Unsupported operand types: Text & array
  (70) Unsupported operand types: Text & Plain
  (71) Unsupported operand types: Text & Text
  (72) Unsupported operand types: Text & Suit
  (73) Unsupported operand types: Text & Closure
  (74) Unsupported operand types: Text & resource
  (75) Unsupported operand types: Suit & null
  (76) Unsupported operand types: Suit & bool
  (77) Unsupported operand types: Suit & int
  (78) Unsupported operand types: Suit & float
  (79) Unsupported operand types: Suit & string
  (80) Unsupported operand types: Suit & array
  (81) Unsupported operand types: Suit & Plain
  (82) Unsupported operand types: Suit & Text
  (83) Unsupported operand types: Suit & Suit
  (84) Unsupported operand types: Suit & Closure
  (85) Unsupported operand types: Suit & resource
  (86) Unsupported operand types: Closure & null
  (87) Unsupported operand types: Closure & bool
  (88) Unsupported operand types: Closure & int
  (89) Unsupported operand types: Closure & float
  (90) Unsupported operand types: Closure & string
  (91) Unsupported operand types: Closure & array
  (92) Unsupported operand types: Closure & Plain
  (93) Unsupported operand types: Closure & Text
  (94) Unsupported operand types: Closure & Suit
  (95) Unsupported operand types: Closure & Closure
  (96) Unsupported operand types: Closure & resource
  (97) Unsupported operand types: resource & null
  (98) Unsupported operand types: resource & bool
  (99) Unsupported operand types: resource & int
  (100) Unsupported operand types: resource & float
  (101) Unsupported operand types: resource & string
  (102) Unsupported operand types: resource & array
  (103) Unsupported operand types: resource & Plain
  (104) Unsupported operand types: resource & Text
  (105) Unsupported operand types: resource & Suit
  (106) Unsupported operand types: resource & Closure
  (107) Unsupported operand types: resource & resource
^
  null: 0 0 1 7 0 -3 9223372036854775807 2!0 0!1 0!2 E3 12 12 3!4 E3 1000 E5 E5 E6 E7 E8 E9 E10
  false: 0 0 1 7 0 -3 9223372036854775807 2!0 0!1 0!2 E11 12 12 3!4 E11 1000 E12 E12 E13 E14 E15 E16 E17
  true: 1 1 0 6 1 -4 9223372036854775806 3!0 1!1 1!2 E11 13 13 2!4 E11 1001 E12 E12 E13 E14 E15 E16 E17
  int: 7 7 6 0 7 -6 9223372036854775800 5!0 7!1 7!2 E18 11 11 4!4 E18 1007 E19 E19 E20 E21 E22 E23 E24
  zero: 0 0 1 7 0 -3 9223372036854775807 2!0 0!1 0!2 E18 12 12 3!4 E18 1000 E19 E19 E20 E21 E22 E23 E24
  negative: -3 -3 -4 -6 -3 0 -9223372036854775806 -1!0 -3!1 -3!2 E18 -15 -15 -2!4 E18 -1003 E19 E19 E20 E21 E22 E23 E24
  max: 408917620 9223372036854775807 9223372036854775807 9223372036854775806 9223372036854775800 9223372036854775807 -9223372036854775806 0 9223372036854775805!0 9223372036854775807!1 9223372036854775807!2 E18 9223372036854775795 9223372036854775795 9223372036854775804!4 E18 9223372036854774807 E19 E19 E20 E21 E22 E
  float: 2!0 2!0 3!0 5!0 2!0 -1!0 9223372036854775805!0 0!0!0 2!0!1 2!0!2 E25!0 14!0 14!0 1!0!4 E25!0 1002!0 E26!0 E26!0 E27!0 E28!0 E29!0 E30!0 E31!0
  nan: 0!1 0!1 1!1 7!1 0!1 -3!1 9223372036854775807!1 2!1!0 0!1!1 0!1!2 E25!1 12!1 12!1 3!1!4 E25!1 1000!1 E26!1 E26!1 E27!1 E28!1 E29!1 E30!1 E31!1
  inf: 0!2 0!2 1!2 7!2 0!2 -3!2 9223372036854775807!2 2!2!0 0!2!1 0!2!2 E25!2 12!2 12!2 3!2!4 E25!2 1000!2 E26!2 E26!2 E27!2 E28!2 E29!2 E30!2 E31!2
  empty: E32 E33 E33 E34 E34 E34 E34 E35 E35 E35 '' '' '' '' '' '' E36 E36 E37 E38 E39 E40 E41
  numeric: 12 12 13 11 12 -15 9223372036854775795 14!0 12!1 12!2 '' '000000' '110312' '131153' '415351' '115401' E36 E36 E37 E38 E39 E40 E41
  trailing: 12 12 13 11 12 -15 9223372036854775795 14!0 12!1 12!2 '' '110312' '000000' '021241' '505043' '005713' E36 E36 E37 E38 E39 E40 E41
  leading: 3!4 3!4 2!4 4!4 3!4 -2!4 9223372036854775804!4 1!4!0 3!4!1 3!4!2 '' '131153' '021241' '0000000000000000' '524202' '024552' E36!4 E36!4 E37!4 E38!4 E39!4 E40!4 E41!4
  word: E32 E33 E33 E34 E34 E34 E34 E35 E35 E35 '' '415351' '505043' '524202' '000000' '500750' E36 E36 E37 E38 E39 E40 E41
  exponent: 1000 1000 1001 1007 1000 -1003 9223372036854774807 1002!0 1000!1 1000!2 '' '115401' '005713' '024552' '500750' '000000' E36 E36 E37 E38 E39 E40 E41
  array: E42 E43 E43 E44 E44 E44 E44 E45 E45 E45 E46 E46 E46 E46 E46 E46 E47 E47 E48 E49 E50 E51 E52
  none: E42 E43 E43 E44 E44 E44 E44 E45 E45 E45 E46 E46 E46 E46 E46 E46 E47 E47 E48 E49 E50 E51 E52
  object: E53 E54 E54 E55 E55 E55 E55 E56 E56 E56 E57 E57 E57 E57 E57 E57 E58 E58 E59 E60 E61 E62 E63
  text: E64 E65 E65 E66 E66 E66 E66 E67 E67 E67 E68 E68 E68 E68 E68 E68 E69 E69 E70 E71 E72 E73 E74
  enum: E75 E76 E76 E77 E77 E77 E77 E78 E78 E78 E79 E79 E79 E79 E79 E79 E80 E80 E81 E82 E83 E84 E85
  closure: E86 E87 E87 E88 E88 E88 E88 E89 E89 E89 E90 E90 E90 E90 E90 E90 E91 E91 E92 E93 E94 E95 E96
  resource: E97 E98 E98 E99 E99 E99 E99 E100 E100 E100 E101 E101 E101 E101 E101 E101 E102 E102 E103 E104 E105 E106 E107
  (0) Implicit conversion from float 2.5 to int loses precision
  (1) Implicit conversion from float NAN to int loses precision
  (2) Implicit conversion from float INF to int loses precision
  (3) Unsupported operand types: null ^ string
  (4) A non-numeric value encountered
  (5) Unsupported operand types: null ^ array
  (6) Unsupported operand types: null ^ Plain
  (7) Unsupported operand types: null ^ Text
  (8) Unsupported operand types: null ^ Suit
  (9) Unsupported operand types: null ^ Closure
  (10) Unsupported operand types: null ^ resource
  (11) Unsupported operand types: bool ^ string
  (12) Unsupported operand types: bool ^ array
  (13) Unsupported operand types: bool ^ Plain
  (14) Unsupported operand types: bool ^ Text
  (15) Unsupported operand types: bool ^ Suit
  (16) Unsupported operand types: bool ^ Closure
  (17) Unsupported operand types: bool ^ resource
  (18) Unsupported operand types: int ^ string
  (19) Unsupported operand types: int ^ array
  (20) Unsupported operand types: int ^ Plain
  (21) Unsupported operand types: int ^ Text
  (22) Unsupported operand types: int ^ Suit
  (23) Unsupported operand types: int ^ Closure
  (24) Unsupported operand types: int ^ resource
  (25) Unsupported operand types: float ^ string
  (26) Unsupported operand types: float ^ array
  (27) Unsupported operand types: float ^ Plain
  (28) Unsupported operand types: float ^ Text
  (29) Unsupported operand types: float ^ Suit
  (30) Unsupported operand types: float ^ Closure
  (31) Unsupported operand types: float ^ resource
  (32) Unsupported operand types: string ^ null
  (33) Unsupported operand types: string ^ bool
  (34) Unsupported operand types: string ^ int
  (35) Unsupported operand types: string ^ float
  (36) Unsupported operand types: string ^ array
  (37) Unsupported operand types: string ^ Plain
  (38) Unsupported operand types: string ^ Text
  (39) Unsupported operand types: string ^ Suit
  (40) Unsupported operand types: string ^ Closure
  (41) Unsupported operand types: string ^ resource
  (42) Unsupported operand types: array ^ null
  (43) Unsupported operand types: array ^ bool
  (44) Unsupported operand types: array ^ int
  (45) Unsupported operand types: array ^ float
  (46) Unsupported operand types: array ^ string
  (47) Unsupported operand types: array ^ array
  (48) Unsupported operand types: array ^ Plain
  (49) Unsupported operand types: array ^ Text
  (50) Unsupported operand types: array ^ Suit
  (51) Unsupported operand types: array ^ Closure
  (52) Unsupported operand types: array ^ resource
  (53) Unsupported operand types: Plain ^ null
  (54) Unsupported operand types: Plain ^ bool
  (55) Unsupported operand types: Plain ^ int
  (56) Unsupported operand types: Plain ^ float
  (57) Unsupported operand types: Plain ^ string
  (58) Unsupported operand types: Plain ^ array
  (59) Unsupported operand types: Plain ^ Plain
  (60) Unsupported operand types: Plain ^ Text
  (61) Unsupported operand types: Plain ^ Suit
  (62) Unsupported operand types: Plain ^ Closure
  (63) Unsupported operand types: Plain ^ resource
  (64) Unsupported operand types: Text ^ null
  (65) Unsupported operand types: Text ^ bool
  (66) Unsupported operand types: Text ^ int
  (67) Unsupported operand types: Text ^ float
  (68) Unsupported operand types: Text ^ string
  (69) Unsupported operand types: Text ^ array
  (70) Unsupported operand types: Text ^ Plain
  (71) Unsupported operand types: Text ^ Text
  (72) Unsupported operand types: Text ^ Suit
  (73) Unsupported operand types: Text ^ Closure
  (74) Unsupported operand types: Text ^ resource
  (75) Unsupported operand types: Suit ^ null
  (76) Unsupported operand types: Suit ^ bool
  (77) Unsupported operand types: Suit ^ int
  (78) Unsupported operand types: Suit ^ float
  (79) Unsupported operand types: Suit ^ string
  (80) Unsupported operand types: Suit ^ array
  (81) Unsupported operand types: Suit ^ Plain
  (82) Unsupported operand types: Suit ^ Text
  (83) Unsupported operand types: Suit ^ Suit
  (84) Unsupported operand types: Suit ^ Closure
  (85) Unsupported operand types: Suit ^ resource
  (86) Unsupported operand types: Closure ^ null
  (87) Unsupported operand types: Closure ^ bool
  (88) Unsupported operand types: Closure ^ int
  (89) Unsupported operand types: Closure ^ float
  (90) Unsupported operand types: Closure ^ string
  (91) Unsupported operand types: Closure ^ array
  (92) Unsupported operand types: Closure ^ Plain
  (93) Unsupported operand types: Closure ^ Text
  (94) Unsupported operand types: Closure ^ Suit
  (95) Unsupported operand types: Closure ^ Closure
  (96) Unsupported operand types: Closure ^ resource
  (97) Unsupported operand types: resource ^ null
  (98) Unsupported operand types: resource ^ bool
  (99) Unsupported operand types: resource ^ int
  (100) Unsupported operand types: resource ^ float
  (101) Unsupported operand types: resource ^ string
  (102) Unsupported operand types: resource ^ array
  (103) Unsupported operand types: resource ^ Plain
  (104) Unsupported operand types: resource ^ Text
  (105) Unsupported operand types: resource ^ Suit
  (106) Unsupported operand types: resource ^ Closure
  (107) Unsupported operand types: resource ^ resource
<<
  null: 0 0 0 0 0 E0 0 0!1 0!2 0!3 E4 0 0 0!5 E4 0 E6 E6 E7 E8 E9 E10 E11
  false: 0 0 0 0 0 E0 0 0!1 0!2 0!3 E12 0 0 0!5 E12 0 E13 E13 E14 E15 E16 E17 E18
  true: 1 1 2 128 1 E0 0 4!1 1!2 1!3 E12 4096 4096 8!5 E12 0 E13 E13 E14 E15 E16 E17 E18
  int: 7 7 14 896 7 E0 0 28!1 7!2 7!3 E19 28672 28672 56!5 E19 0 E20 E20 E21 E22 E23 E24 E25
  zero: 0 0 0 0 0 E0 0 0!1 0!2 0!3 E19 0 0 0!5 E19 0 E20 E20 E21 E22 E23 E24 E25
  negative: -3 -3 -6 -384 -3 E0 0 -12!1 -3!2 -3!3 E19 -12288 -12288 -24!5 E19 0 E20 E20 E21 E22 E23 E24 E25
  max: 9223372036854775807 9223372036854775807 -2 -128 9223372036854775807 E0 0 -4!1 9223372036854775807!2 9223372036854775807!3 E19 -4096 -4096 -8!5 E19 0 E20 E20 E21 E22 E23 E24 E25
  float: 2!1 2!1 4!1 256!1 2!1 E0!1 0!1 8!1!1 2!1!2 2!1!3 E26!1 8192!1 8192!1 16!1!5 E26!1 0!1 E27!1 E27!1 E28!1 E29!1 E30!1 E31!1 E32!1
  nan: 0!2 0!2 0!2 0!2 0!2 E0!2 0!2 0!2!1 0!2!2 0!2!3 E26!2 0!2 0!2 0!2!5 E26!2 0!2 E27!2 E27!2 E28!2 E29!2 E30!2 E31!2 E32!2
  inf: 0!3 0!3 0!3 0!3 0!3 E0!3 0!3 0!3!1 0!3!2 0!3!3 E26!3 0!3 0!3 0!3!5 E26!3 0!3 E27!3 E27!3 E28!3 E29!3 E30!3 E31!3 E32!3
  empty: E33 E34 E34 E35 E35 E35 E35 E36 E36 E36 E37 E37 E37 E37 E37 E37 E38 E38 E39 E40 E41 E42 E43
  numeric: 12 12 24 1536 12 E0 0 48!1 12!2 12!3 E37 49152 49152 96!5 E37 0 E38 E38 E39 E40 E41 E42 E43
  trailing: 12 12 24 1536 12 E0 0 48!1 12!2 12!3 E37 49152 49152 96!5 E37 0 E38 E38 E39 E40 E41 E42 E43
  leading: 3!5 3!5 6!5 384!5 3!5 E0!5 0!5 12!5!1 3!5!2 3!5!3 E37!5 12288!5 12288!5 24!5!5 E37!5 0!5 E38!5 E38!5 E39!5 E40!5 E41!5 E42!5 E43!5
  word: E33 E34 E34 E35 E35 E35 E35 E36 E36 E36 E37 E37 E37 E37 E37 E37 E38 E38 E39 E40 E41 E42 E43
  exponent: 1000 1000 2000 128000 1000 E0 0 4000!1 1000!2 1000!3 E37 4096000 4096000 8000!5 E37 0 E38 E38 E39 E40 E41 E42 E43
  array: E44 E45 E45 E46 E46 E46 E46 E47 E47 E47 E48 E48 E48 E48 E48 E48 E49 E49 E50 E51 E52 E53 E54
  none: E44 E45 E45 E46 E46 E46 E46 E47 E47 E47 E48 E48 E48 E48 E48 E48 E49 E49 E50 E51 E52 E53 E54
  object: E55 E56 E56 E57 E57 E57 E57 E58 E58 E58 E59 E59 E59 E59 E59 E59 E60 E60 E61 E62 E63 E64 E65
  text: E66 E67 E67 E68 E68 E68 E68 E69 E69 E69 E70 E70 E70 E70 E70 E70 E71 E71 E72 E73 E74 E75 E76
  enum: E77 E78 E78 E79 E79 E79 E79 E80 E80 E80 E81 E81 E81 E81 E81 E81 E82 E82 E83 E84 E85 E86 E87
  closure: E88 E89 E89 E90 E90 E90 E90 E91 E91 E91 E92 E92 E92 E92 E92 E92 E93 E93 E94 E95 E96 E97 E98
  resource: E99 E100 E100 E101 E101 E101 E101 E102 E102 E102 E103 E103 E103 E103 E103 E103 E104 E104 E105 E106 E107 E108 E109
  (0) Bit shift by negative number
  (1) Implicit conversion from float 2.5 to int loses precision
  (2) Implicit conversion from float NAN to int loses precision
  (3) Implicit conversion from float INF to int loses precision
  (4) Unsupported operand types: null << string
  (5) A non-numeric value encountered
  (6) Unsupported operand types: null << array
  (7) Unsupported operand types: null << Plain
  (8) Unsupported operand types: null << Text
  (9) Unsupported operand types: null << Suit
  (10) Unsupported operand types: null << Closure
  (11) Unsupported operand types: null << resource
  (12) Unsupported operand types: bool << string
  (13) Unsupported operand types: bool << array
  (14) Unsupported operand types: bool << Plain
  (15) Unsupported operand types: bool << Text
  (16) Unsupported operand types: bool << Suit
  (17) Unsupported operand types: bool << Closure
  (18) Unsupported operand types: bool << resource
  (19) Unsupported operand types: int << string
  (20) Unsupported operand types: int << array
  (21) Unsupported operand types: int << Plain
  (22) Unsupported operand types: int << Text
  (23) Unsupported operand types: int << Suit
  (24) Unsupported operand types: int << Closure
  (25) Unsupported operand types: int << resource
  (26) Unsupported operand types: float << string
  (27) Unsupported operand types: float << array
  (28) Unsupported operand types: float << Plain
  (29) Unsupported operand types: float << Text
  (30) Unsupported operand types: float << Suit
  (31) Unsupported operand types: float << Closure
  (32) Unsupported operand types: float << resource
  (33) Unsupported operand types: string << null
  (34) Unsupported operand types: string << bool
  (35) Unsupported operand types: string << int
  (36) Unsupported operand types: string << float
  (37) Unsupported operand types: string << string
  (38) Unsupported operand types: string << array
  (39) Unsupported operand types: string << Plain
  (40) Unsupported operand types: string << Text
  (41) Unsupported operand types: string << Suit
  (42) Unsupported operand types: string << Closure
  (43) Unsupported operand types: string << resource
  (44) Unsupported operand types: array << null
  (45) Unsupported operand types: array << bool
  (46) Unsupported operand types: array << int
  (47) Unsupported operand types: array << float
  (48) Unsupported operand types: array << string
  (49) Unsupported operand types: array << array
  (50) Unsupported operand types: array << Plain
  (51) Unsupported operand types: array << Text
  (52) Unsupported operand types: array << Suit
  (53) Unsupported operand types: array << Closure
  (54) Unsupported operand types: array << resource
  (55) Unsupported operand types: Plain << null
  (56) Unsupported operand types: Plain << bool
  (57) Unsupported operand types: Plain << int
  (58) Unsupported operand types: Plain << float
  (59) Unsupported operand types: Plain << string
  (60) Unsupported operand types: Plain << array
  (61) Unsupported operand types: Plain << Plain
  (62) Unsupported operand types: Plain << Text
  (63) Unsupported operand types: Plain << Suit
  (64) Unsupported operand types: Plain << Closure
  (65) Unsupported operand types: Plain << resource
  (66) Unsupported operand types: Text << null
  (67) Unsupported operand types: Text << bool
  (68) Unsupported operand types: Text << int
  (69) Unsupported operand types: Text << float
  (70) Unsupported operand types: Text << string
  (71) Unsupported operand types: Text << array
  (72) Unsupported operand types: Text << Plain
  (73) Unsupported operand types: Text << Text
  (74) Unsupported operand types: Text << Suit
  (75) Unsupported operand types: Text << Closure
  (76) Unsupported operand types: Text << resource
  (77) Unsupported operand types: Suit << null
  (78) Unsupported operand types: Suit << bool
  (79) Unsupported operand types: Suit << int
  (80) Unsupported operand types: Suit << float
  (81) Unsupported operand types: Suit << string
  (82) Unsupported operand types: Suit << array
  (83) Unsupported operand types: Suit << Plain
  (84) Unsupported operand types: Suit << Text
  (85) Unsupported operand types: Suit << Suit
  (86) Unsupported operand types: Suit << Closure
  (87) Unsupported operand types: Suit << resource
  (88) Unsupported operand types: Closure << null
  (89) Unsupported operand types: Closure << bool
  (90) Unsupported operand types: Closure << int
  (91) Unsupported operand types: Closure << float
  (92) Unsupported operand types: Closure << string
  (93) Unsupported operand types: Closure << array
  (94) Unsupported operand types: Closure << Plain
  (95) Unsupported operand types: Closure << Text
  (96) Unsupported operand types: Closure << Suit
  (97) Unsupported operand types: Closure << Closure
  (98) Unsupported operand types: Closure << resource
  (99) Unsupported operand types: resource << null
  (100) Unsupported operand types: resource << bool
  (101) Unsupported operand types: resource << int
  (102) Unsupported operand types: resource << float
  (103) Unsupported operand types: resource << string
  (104) Unsupported operand types: resource << array
  (105) Unsupported operand types: resource << Plain
  (106) Unsupported operand types: resource << Text
  (107) Unsupported operand types: resource << Suit
  (108) Unsupported operand types: resource << Closure
  (109) Unsupported operand types: resource << resource
>>
  null: 0 0 0 0 0 E0 0 0!1 0!2 0!3 E4 0 0 0!5 E4 0 E6 E6 E7 E8 E9 E10 E11
  false: 0 0 0 0 0 E0 0 0!1 0!2 0!3 E12 0 0 0!5 E12 0 E13 E13 E14 E15 E16 E17 E18
  true: 1 1 0 0 1 E0 0 0!1 1!2 1!3 E12 0 0 0!5 E12 0 E13 E13 E14 E15 E16 E17 E18
  int: 7 7 3 0 7 E0 0 1!1 7!2 7!3 E19 0 0 0!5 E19 0 E20 E20 E21 E22 E23 E24 E25
  zero: 0 0 0 0 0 E0 0 0!1 0!2 0!3 E19 0 0 0!5 E19 0 E20 E20 E21 E22 E23 E24 E25
  negative: -3 -3 -2 -1 -3 E0 -1 -1!1 -3!2 -3!3 E19 -1 -1 -1!5 E19 -1 E20 E20 E21 E22 E23 E24 E25
  max: 9223372036854775807 9223372036854775807 4611686018427387903 72057594037927935 9223372036854775807 E0 0 2305843009213693951!1 9223372036854775807!2 9223372036854775807!3 E19 2251799813685247 2251799813685247 1152921504606846975!5 E19 0 E20 E20 E21 E22 E23 E24 E25
  float: 2!1 2!1 1!1 0!1 2!1 E0!1 0!1 0!1!1 2!1!2 2!1!3 E26!1 0!1 0!1 0!1!5 E26!1 0!1 E27!1 E27!1 E28!1 E29!1 E30!1 E31!1 E32!1
  nan: 0!2 0!2 0!2 0!2 0!2 E0!2 0!2 0!2!1 0!2!2 0!2!3 E26!2 0!2 0!2 0!2!5 E26!2 0!2 E27!2 E27!2 E28!2 E29!2 E30!2 E31!2 E32!2
  inf: 0!3 0!3 0!3 0!3 0!3 E0!3 0!3 0!3!1 0!3!2 0!3!3 E26!3 0!3 0!3 0!3!5 E26!3 0!3 E27!3 E27!3 E28!3 E29!3 E30!3 E31!3 E32!3
  empty: E33 E34 E34 E35 E35 E35 E35 E36 E36 E36 E37 E37 E37 E37 E37 E37 E38 E38 E39 E40 E41 E42 E43
  numeric: 12 12 6 0 12 E0 0 3!1 12!2 12!3 E37 0 0 1!5 E37 0 E38 E38 E39 E40 E41 E42 E43
  trailing: 12 12 6 0 12 E0 0 3!1 12!2 12!3 E37 0 0 1!5 E37 0 E38 E38 E39 E40 E41 E42 E43
  leading: 3!5 3!5 1!5 0!5 3!5 E0!5 0!5 0!5!1 3!5!2 3!5!3 E37!5 0!5 0!5 0!5!5 E37!5 0!5 E38!5 E38!5 E39!5 E40!5 E41!5 E42!5 E43!5
  word: E33 E34 E34 E35 E35 E35 E35 E36 E36 E36 E37 E37 E37 E37 E37 E37 E38 E38 E39 E40 E41 E42 E43
  exponent: 1000 1000 500 7 1000 E0 0 250!1 1000!2 1000!3 E37 0 0 125!5 E37 0 E38 E38 E39 E40 E41 E42 E43
  array: E44 E45 E45 E46 E46 E46 E46 E47 E47 E47 E48 E48 E48 E48 E48 E48 E49 E49 E50 E51 E52 E53 E54
  none: E44 E45 E45 E46 E46 E46 E46 E47 E47 E47 E48 E48 E48 E48 E48 E48 E49 E49 E50 E51 E52 E53 E54
  object: E55 E56 E56 E57 E57 E57 E57 E58 E58 E58 E59 E59 E59 E59 E59 E59 E60 E60 E61 E62 E63 E64 E65
  text: E66 E67 E67 E68 E68 E68 E68 E69 E69 E69 E70 E70 E70 E70 E70 E70 E71 E71 E72 E73 E74 E75 E76
  enum: E77 E78 E78 E79 E79 E79 E79 E80 E80 E80 E81 E81 E81 E81 E81 E81 E82 E82 E83 E84 E85 E86 E87
  closure: E88 E89 E89 E90 E90 E90 E90 E91 E91 E91 E92 E92 E92 E92 E92 E92 E93 E93 E94 E95 E96 E97 E98
  resource: E99 E100 E100 E101 E101 E101 E101 E102 E102 E102 E103 E103 E103 E103 E103 E103 E104 E104 E105 E106 E107 E108 E109
  (0) Bit shift by negative number
  (1) Implicit conversion from float 2.5 to int loses precision
  (2) Implicit conversion from float NAN to int loses precision
  (3) Implicit conversion from float INF to int loses precision
  (4) Unsupported operand types: null >> string
  (5) A non-numeric value encountered
  (6) Unsupported operand types: null >> array
  (7) Unsupported operand types: null >> Plain
  (8) Unsupported operand types: null >> Text
  (9) Unsupported operand types: null >> Suit
  (10) Unsupported operand types: null >> Closure
  (11) Unsupported operand types: null >> resource
  (12) Unsupported operand types: bool >> string
  (13) Unsupported operand types: bool >> array
  (14) Unsupported operand types: bool >> Plain
  (15) Unsupported operand types: bool >> Text
  (16) Unsupported operand types: bool >> Suit
  (17) Unsupported operand types: bool >> Closure
  (18) Unsupported operand types: bool >> resource
  (19) Unsupported operand types: int >> string
  (20) Unsupported operand types: int >> array
  (21) Unsupported operand types: int >> Plain
  (22) Unsupported operand types: int >> Text
  (23) Unsupported operand types: int >> Suit
  (24) Unsupported operand types: int >> Closure
  (25) Unsupported operand types: int >> resource
  (26) Unsupported operand types: float >> string
  (27) Unsupported operand types: float >> array
  (28) Unsupported operand types: float >> Plain
  (29) Unsupported operand types: float >> Text
  (30) Unsupported operand types: float >> Suit
  (31) Unsupported operand types: float >> Closure
  (32) Unsupported operand types: float >> resource
  (33) Unsupported operand types: string >> null
  (34) Unsupported operand types: string >> bool
  (35) Unsupported operand types: string >> int
  (36) Unsupported operand types: string >> float
  (37) Unsupported operand types: string >> string
  (38) Unsupported operand types: string >> array
  (39) Unsupported operand types: string >> Plain
  (40) Unsupported operand types: string >> Text
  (41) Unsupported operand types: string >> Suit
  (42) Unsupported operand types: string >> Closure
  (43) Unsupported operand types: string >> resource
  (44) Unsupported operand types: array >> null
  (45) Unsupported operand types: array >> bool
  (46) Unsupported operand types: array >> int
  (47) Unsupported operand types: array >> float
  (48) Unsupported operand types: array >> string
  (49) Unsupported operand types: array >> array
  (50) Unsupported operand types: array >> Plain
  (51) Unsupported operand types: array >> Text
  (52) Unsupported operand types: array >> Suit
  (53) Unsupported operand types: array >> Closure
  (54) Unsupported operand types: array >> resource
  (55) Unsupported operand types: Plain >> null
  (56) Unsupported operand types: Plain >> bool
  (57) Unsupported operand types: Plain >> int
  (58) Unsupported operand types: Plain >> float
  (59) Unsupported operand types: Plain >> string
  (60) Unsupported operand types: Plain >> array
  (61) Unsupported operand types: Plain >> Plain
  (62) Unsupported operand types: Plain >> Text
  (63) Unsupported operand types: Plain >> Suit
  (64) Unsupported operand types: Plain >> Closure
  (65) Unsupported operand types: Plain >> resource
  (66) Unsupported operand types: Text >> null
  (67) Unsupported operand types: Text >> bool
  (68) Unsupported operand types: Text >> int
  (69) Unsupported operand types: Text >> float
  (70) Unsupported operand types: Text >> string
  (71) Unsupported operand types: Text >> array
  (72) Unsupported operand types: Text >> Plain
  (73) Unsupported operand types: Text >> Text
  (74) Unsupported operand types: Text >> Suit
  (75) Unsupported operand types: Text >> Closure
  (76) Unsupported operand types: Text >> resource
  (77) Unsupported operand types: Suit >> null
  (78) Unsupported operand types: Suit >> bool
  (79) Unsupported operand types: Suit >> int
  (80) Unsupported operand types: Suit >> float
  (81) Unsupported operand types: Suit >> string
  (82) Unsupported operand types: Suit >> array
  (83) Unsupported operand types: Suit >> Plain
  (84) Unsupported operand types: Suit >> Text
  (85) Unsupported operand types: Suit >> Suit
  (86) Unsupported operand types: Suit >> Closure
  (87) Unsupported operand types: Suit >> resource
  (88) Unsupported operand types: Closure >> null
  (89) Unsupported operand types: Closure >> bool
  (90) Unsupported operand types: Closure >> int
  (91) Unsupported operand types: Closure >> float
  (92) Unsupported operand types: Closure >> string
  (93) Unsupported operand types: Closure >> array
  (94) Unsupported operand types: Closure >> Plain
  (95) Unsupported operand types: Closure >> Text
  (96) Unsupported operand types: Closure >> Suit
  (97) Unsupported operand types: Closure >> Closure
  (98) Unsupported operand types: Closure >> resource
  (99) Unsupported operand types: resource >> null
  (100) Unsupported operand types: resource >> bool
  (101) Unsupported operand types: resource >> int
  (102) Unsupported operand types: resource >> float
  (103) Unsupported operand types: resource >> string
  (104) Unsupported operand types: resource >> array
  (105) Unsupported operand types: resource >> Plain
  (106) Unsupported operand types: resource >> Text
  (107) Unsupported operand types: resource >> Suit
  (108) Unsupported operand types: resource >> Closure
  (109) Unsupported operand types: resource >> resource
==
  null: true true false false true false false false false false true false false false false false false true false false false false false
  false: true true false false true false false false false false true false false false false false false true false false false false false
  true: false false true true false true true true true true false true true true true true true false true true false true true
  int: false false true true false false false false false false false false false false false false false false false!0 false!1 false false!2 false
  zero: true true false false true false false false false false false false false false false false false false false!0 false!1 false false!2 false
  negative: false false true false false true false false false false false false false false false false false false false!0 false!1 false false!2 false
  max: false false true false false false true false false false false false false false false false false false false!0 false!1 false false!2 false
  float: false false true false false false false true false false false false false false false false false false false!3 false!4 false false!5 false
  nan: false false true false false false false false false false false false false false false false false false false!3 false!4 false false!5 false
  inf: false false true false false false false false false true false false false false false false false false false!3 false!4 false false!5 false
  empty: true true false false false false false false false false true false false false false false false false false false false false false
  numeric: false false true false false false false false false false false true true false false false false false false false false false false
  trailing: false false true false false false false false false false false true true false false false false false false false false false false
  leading: false false true false false false false false false false false false false true false false false false false false false false false
  word: false false true false false false false false false false false false false false true false false false false false false false false
  exponent: false false true false false false false false false false false false false false false true false false false false false false false
  array: false false true false false false false false false false false false false false false false true false false false false false false
  none: true true false false false false false false false false false false false false false false false true false false false false false
  object: false false true false!0 false!0 false!0 false!0 false!3 false!3 false!3 false false false false false false false false true false false false false
  text: false false true false!1 false!1 false!1 false!1 false!4 false!4 false!4 false false false false false false false false false true false false false
  enum: false false false false false false false false false false false false false false false false false false false false true false false
  closure: false false true false!2 false!2 false!2 false!2 false!5 false!5 false!5 false false false false false false false false false false false true false
  resource: false false true false false false false false false false false false false false false false false false false false false false true
  (0) Object of class Plain could not be converted to int
  (1) Object of class Text could not be converted to int
  (2) Object of class Closure could not be converted to int
  (3) Object of class Plain could not be converted to float
  (4) Object of class Text could not be converted to float
  (5) Object of class Closure could not be converted to float
===
  null: true false false false false false false false false false false false false false false false false false false false false false false
  false: false true false false false false false false false false false false false false false false false false false false false false false
  true: false false true false false false false false false false false false false false false false false false false false false false false
  int: false false false true false false false false false false false false false false false false false false false false false false false
  zero: false false false false true false false false false false false false false false false false false false false false false false false
  negative: false false false false false true false false false false false false false false false false false false false false false false false
  max: false false false false false false true false false false false false false false false false false false false false false false false
  float: false false false false false false false true false false false false false false false false false false false false false false false
  nan: false false false false false false false false false false false false false false false false false false false false false false false
  inf: false false false false false false false false false true false false false false false false false false false false false false false
  empty: false false false false false false false false false false true false false false false false false false false false false false false
  numeric: false false false false false false false false false false false true false false false false false false false false false false false
  trailing: false false false false false false false false false false false false true false false false false false false false false false false
  leading: false false false false false false false false false false false false false true false false false false false false false false false
  word: false false false false false false false false false false false false false false true false false false false false false false false
  exponent: false false false false false false false false false false false false false false false true false false false false false false false
  array: false false false false false false false false false false false false false false false false true false false false false false false
  none: false false false false false false false false false false false false false false false false false true false false false false false
  object: false false false false false false false false false false false false false false false false false false true false false false false
  text: false false false false false false false false false false false false false false false false false false false true false false false
  enum: false false false false false false false false false false false false false false false false false false false false true false false
  closure: false false false false false false false false false false false false false false false false false false false false false true false
  resource: false false false false false false false false false false false false false false false false false false false false false false true
!=
  null: false false true true false true true true true true false true true true true true true false true true true true true
  false: false false true true false true true true true true false true true true true true true false true true true true true
  true: true true false false true false false false false false true false false false false false false true false false true false false
  int: true true false false true true true true true true true true true true true true true true true!0 true!1 true true!2 true
  zero: false false true true false true true true true true true true true true true true true true true!0 true!1 true true!2 true
  negative: true true false true true false true true true true true true true true true true true true true!0 true!1 true true!2 true
  max: true true false true true true false true true true true true true true true true true true true!0 true!1 true true!2 true
  float: true true false true true true true false true true true true true true true true true true true!3 true!4 true true!5 true
  nan: true true false true true true true true true true true true true true true true true true true!3 true!4 true true!5 true
  inf: true true false true true true true true true false true true true true true true true true true!3 true!4 true true!5 true
  empty: false false true true true true true true true true false true true true true true true true true true true true true
  numeric: true true false true true true true true true true true false false true true true true true true true true true true
  trailing: true true false true true true true true true true true false false true true true true true true true true true true
  leading: true true false true true true true true true true true true true false true true true true true true true true true
  word: true true false true true true true true true true true true true true false true true true true true true true true
  exponent: true true false true true true true true true true true true true true true false true true true true true true true
  array: true true false true true true true true true true true true true true true true false true true true true true true
  none: false false true true true true true true true true true true true true true true true false true true true true true
  object: true true false true!0 true!0 true!0 true!0 true!3 true!3 true!3 true true true true true true true true false true true true true
  text: true true false true!1 true!1 true!1 true!1 true!4 true!4 true!4 true true true true true true true true true false true true true
  enum: true true true true true true true true true true true true true true true true true true true true false true true
  closure: true true false true!2 true!2 true!2 true!2 true!5 true!5 true!5 true true true true true true true true true true true false true
  resource: true true false true true true true true true true true true true true true true true true true true true true false
  (0) Object of class Plain could not be converted to int
  (1) Object of class Text could not be converted to int
  (2) Object of class Closure could not be converted to int
  (3) Object of class Plain could not be converted to float
  (4) Object of class Text could not be converted to float
  (5) Object of class Closure could not be converted to float
<
  null: false false true true false true true true true true false true true true true true true false true true true true true
  false: false false true true false true true true true true false true true true true true true false true true false true true
  true: false false false false false false false false false false false false false false false false false false false false false false false
  int: false false false false false false true false false true false true true false true true true true false!0 false!1 false false!2 false
  zero: false false true true false false true true false true false true true true true true true true true!0 true!1 false true!2 true
  negative: false false false true true false true true false true false true true true true true true true true!0 true!1 false true!2 true
  max: false false false false false false false false false true false false false false true false true true false!0 false!1 false false!2 false
  float: false false false true false false true false false true false true true true true true true true false!3 false!4 false false!5 false
  nan: false false false false false false false false false false false false false false false false true true false!3 false!4 false false!5 false
  inf: false false false false false false false false false false false false false false true false true true false!3 false!4 false false!5 false
  empty: false false true true true true true true false true false true true true true true true true true true false true true
  numeric: false false false false false false true false false true false false false true true true true true true true false true false
  trailing: false false false false false false true false false true false false false true true true true true true true false true false
  leading: false false false true false false true false false true false false false false true false true true true true false true false
  word: false false false false false false false false false false false false false false false false true true true false false true true
  exponent: false false false false false false true false false true false false false true true false true true true true false true false
  array: false false false false false false false false false false false false false false false false false false true true false true false
  none: false false true false false false false false false false false false false false false false true false true true false true false
  object: false false false true!0 false!0 false!0 true!0 true!3 false!3 true!3 false false false false false false false false false false false false false
  text: false false false true!1 false!1 false!1 true!1 true!4 false!4 true!4 false false false false true false false false false false false false false
  enum: false false false false false false false false false false false false false false false false false false false false false false false
  closure: false false false true!2 false!2 false!2 true!2 true!5 false!5 true!5 false false false false false false false false false false false false false
  resource: false false false true false false true true false true false true true true false true true true true true false true false
  (0) Object of class Plain could not be converted to int
  (1) Object of class Text could not be converted to int
  (2) Object of class Closure could not be converted to int
  (3) Object of class Plain could not be converted to float
  (4) Object of class Text could not be converted to float
  (5) Object of class Closure could not be converted to float
<=
  null: true true true true true true true true true true true true true true true true true true true true true true true
  false: true true true true true true true true true true true true true true true true true true true true false true true
  true: false false true true false true true true true true false true true true true true true false true true false true true
  int: false false true true false false true false false true false true true false true true true true false!0 false!1 false false!2 false
  zero: true true true true true false true true false true false true true true true true true true true!0 true!1 false true!2 true
  negative: false false true true true true true true false true false true true true true true true true true!0 true!1 false true!2 true
  max: false false true false false false true false false true false false false false true false true true false!0 false!1 false false!2 false
  float: false false true true false false true true false true false true true true true true true true false!3 false!4 false false!5 false
  nan: false false true false false false false false false false false false false false false false true true false!3 false!4 false false!5 false
  inf: false false true false false false false false false true false false false false true false true true false!3 false!4 false false!5 false
  empty: true true true true true true true true false true true true true true true true true true true true false true true
  numeric: false false true false false false true false false true false true true true true true true true true true false true false
  trailing: false false true false false false true false false true false true true true true true true true true true false true false
  leading: false false true true false false true false false true false false false true true false true true true true false true false
  word: false false true false false false false false false false false false false false true false true true true false false true true
  exponent: false false true false false false true false false true false false false true true true true true true true false true false
  array: false false true false false false false false false false false false false false false false true false true true false true false
  none: true true true false false false false false false false false false false false false false true true true true false true false
  object: false false true true!0 false!0 false!0 true!0 true!3 false!3 true!3 false false false false false false false false true false false false false
  text: false false true true!1 false!1 false!1 true!1 true!4 false!4 true!4 false false false false true false false false false true false false false
  enum: false false false false false false false false false false false false false false false false false false false false true false false
  closure: false false true true!2 false!2 false!2 true!2 true!5 false!5 true!5 false false false false false false false false false false false true false
  resource: false false true true false false true true false true false true true true false true true true true true false true true
  (0) Object of class Plain could not be converted to int
  (1) Object of class Text could not be converted to int
  (2) Object of class Closure could not be converted to int
  (3) Object of class Plain could not be converted to float
  (4) Object of class Text could not be converted to float
  (5) Object of class Closure could not be converted to float
>
  null: false false false false false false false false false false false false false false false false false false false false false false false
  false: false false false false false false false false false false false false false false false false false false false false false false false
  true: true true false false true false false false false false true false false false false false false true false false false false false
  int: true true false false true true false true false false true false false true false false false false true!0 true!1 false true!2 true
  zero: false false false false false true false false false false true false false false false false false false false!0 false!1 false false!2 false
  negative: true true false false false false false false false false true false false false false false false false false!0 false!1 false false!2 false
  max: true true false true true true false true false false true true true true false true false false true!0 true!1 false true!2 true
  float: true true false false true true false false false false true false false false false false false false true!3 true!4 false true!5 true
  nan: true true false false false false false false false false false false false false false false false false false!3 false!4 false false!5 false
  inf: true true false true true true true true false false true true true true false true false false true!3 true!4 false true!5 true
  empty: false false false false false false false false false false false false false false false false false false false false false false false
  numeric: true true false true true true false true false false true false false false false false false false false false false false true
  trailing: true true false true true true false true false false true false false false false false false false false false false false true
  leading: true true false false true true false true false false true true true false false true false false false false false false true
  word: true true false true true true true true false true true true true true false true false false false true false false false
  exponent: true true false true true true false true false false true true true false false false false false false false false false true
  array: true true false true true true true true true true true true true true true true false true false false false false true
  none: false false false true true true true true true true true true true true true true false false false false false false true
  object: true true false false!0 true!0 true!0 false!0 false!3 false!3 false!3 true true true true true true true true false false false false true
  text: true true false false!1 true!1 true!1 false!1 false!4 false!4 false!4 true true true true false true true true false false false false true
  enum: true false false false false false false false false false false false false false false false false false false false false false false
  closure: true true false false!2 true!2 true!2 false!2 false!5 false!5 false!5 true true true true true true true true false false false false true
  resource: true true false false true true false false false false true false false false true false false false false false false false false
  (0) Object of class Plain could not be converted to int
  (1) Object of class Text could not be converted to int
  (2) Object of class Closure could not be converted to int
  (3) Object of class Plain could not be converted to float
  (4) Object of class Text could not be converted to float
  (5) Object of class Closure could not be converted to float
>=
  null: true true false false true false false false false false true false false false false false false true false false false false false
  false: true true false false true false false false false false true false false false false false false true false false false false false
  true: true true true true true true true true true true true true true true true true true true true true false true true
  int: true true true true true true false true false false true false false true false false false false true!0 true!1 false true!2 true
  zero: true true false false true true false false false false true false false false false false false false false!0 false!1 false false!2 false
  negative: true true true false false true false false false false true false false false false false false false false!0 false!1 false false!2 false
  max: true true true true true true true true false false true true true true false true false false true!0 true!1 false true!2 true
  float: true true true false true true false true false false true false false false false false false false true!3 true!4 false true!5 true
  nan: true true true false false false false false false false false false false false false false false false false!3 false!4 false false!5 false
  inf: true true true true true true true true false true true true true true false true false false true!3 true!4 false true!5 true
  empty: true true false false false false false false false false true false false false false false false false false false false false false
  numeric: true true true true true true false true false false true true true false false false false false false false false false true
  trailing: true true true true true true false true false false true true true false false false false false false false false false true
  leading: true true true false true true false true false false true true true true false true false false false false false false true
  word: true true true true true true true true false true true true true true true true false false false true false false false
  exponent: true true true true true true false true false false true true true false false true false false false false false false true
  array: true true true true true true true true true true true true true true true true true true false false false false true
  none: true true false true true true true true true true true true true true true true false true false false false false true
  object: true true true false!0 true!0 true!0 false!0 false!3 false!3 false!3 true true true true true true true true true false false false true
  text: true true true false!1 true!1 true!1 false!1 false!4 false!4 false!4 true true true true false true true true false true false false true
  enum: true false false false false false false false false false false false false false false false false false false false true false false
  closure: true true true false!2 true!2 true!2 false!2 false!5 false!5 false!5 true true true true true true true true false false false true true
  resource: true true true false true true false false false false true false false false true false false false false false false false true
  (0) Object of class Plain could not be converted to int
  (1) Object of class Text could not be converted to int
  (2) Object of class Closure could not be converted to int
  (3) Object of class Plain could not be converted to float
  (4) Object of class Text could not be converted to float
  (5) Object of class Closure could not be converted to float
<=>
  null: 0 0 -1 -1 0 -1 -1 -1 -1 -1 0 -1 -1 -1 -1 -1 -1 0 -1 -1 -1 -1 -1
  false: 0 0 -1 -1 0 -1 -1 -1 -1 -1 0 -1 -1 -1 -1 -1 -1 0 -1 -1 1 -1 -1
  true: 1 1 0 0 1 0 0 0 0 0 1 0 0 0 0 0 0 1 0 0 1 0 0
  int: 1 1 0 0 1 1 -1 1 1 -1 1 -1 -1 1 -1 -1 -1 -1 1!0 1!1 1 1!2 1
  zero: 0 0 -1 -1 0 1 -1 -1 1 -1 1 -1 -1 -1 -1 -1 -1 -1 -1!0 -1!1 1 -1!2 -1
  negative: 1 1 0 -1 -1 0 -1 -1 1 -1 1 -1 -1 -1 -1 -1 -1 -1 -1!0 -1!1 1 -1!2 -1
  max: 1 1 0 1 1 1 0 1 1 -1 1 1 1 1 -1 1 -1 -1 1!0 1!1 1 1!2 1
  float: 1 1 0 -1 1 1 -1 0 1 -1 1 -1 -1 -1 -1 -1 -1 -1 1!3 1!4 1 1!5 1
  nan: 1 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 -1 -1 1!3 1!4 1 1!5 1
  inf: 1 1 0 1 1 1 1 1 1 0 1 1 1 1 -1 1 -1 -1 1!3 1!4 1 1!5 1
  empty: 0 0 -1 -1 -1 -1 -1 -1 1 -1 0 -1 -1 -1 -1 -1 -1 -1 -1 -1 1 -1 -1
  numeric: 1 1 0 1 1 1 -1 1 1 -1 1 0 0 -1 -1 -1 -1 -1 -1 -1 1 -1 1
  trailing: 1 1 0 1 1 1 -1 1 1 -1 1 0 0 -1 -1 -1 -1 -1 -1 -1 1 -1 1
  leading: 1 1 0 -1 1 1 -1 1 1 -1 1 1 1 0 -1 1 -1 -1 -1 -1 1 -1 1
  word: 1 1 0 1 1 1 1 1 1 1 1 1 1 1 0 1 -1 -1 -1 1 1 -1 -1
  exponent: 1 1 0 1 1 1 -1 1 1 -1 1 1 1 -1 -1 0 -1 -1 -1 -1 1 -1 1
  array: 1 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 -1 -1 1 -1 1
  none: 0 0 -1 1 1 1 1 1 1 1 1 1 1 1 1 1 -1 0 -1 -1 1 -1 1
  object: 1 1 0 -1!0 1!0 1!0 -1!0 -1!3 1!3 -1!3 1 1 1 1 1 1 1 1 0 1 1 1 1
  text: 1 1 0 -1!1 1!1 1!1 -1!1 -1!4 1!4 -1!4 1 1 1 1 -1 1 1 1 1 0 1 1 1
  enum: 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1
  closure: 1 1 0 -1!2 1!2 1!2 -1!2 -1!5 1!5 -1!5 1 1 1 1 1 1 1 1 1 1 1 0 1
  resource: 1 1 0 -1 1 1 -1 -1 1 -1 1 -1 -1 -1 1 -1 -1 -1 -1 -1 1 -1 0
  (0) Object of class Plain could not be converted to int
  (1) Object of class Text could not be converted to int
  (2) Object of class Closure could not be converted to int
  (3) Object of class Plain could not be converted to float
  (4) Object of class Text could not be converted to float
  (5) Object of class Closure could not be converted to float
&&
  null: false false false false false false false false false false false false false false false false false false false false false false false
  false: false false false false false false false false false false false false false false false false false false false false false false false
  true: false false true true false true true true true true false true true true true true true false true true true true true
  int: false false true true false true true true true true false true true true true true true false true true true true true
  zero: false false false false false false false false false false false false false false false false false false false false false false false
  negative: false false true true false true true true true true false true true true true true true false true true true true true
  max: false false true true false true true true true true false true true true true true true false true true true true true
  float: false false true true false true true true true true false true true true true true true false true true true true true
  nan: false false true true false true true true true true false true true true true true true false true true true true true
  inf: false false true true false true true true true true false true true true true true true false true true true true true
  empty: false false false false false false false false false false false false false false false false false false false false false false false
  numeric: false false true true false true true true true true false true true true true true true false true true true true true
  trailing: false false true true false true true true true true false true true true true true true false true true true true true
  leading: false false true true false true true true true true false true true true true true true false true true true true true
  word: false false true true false true true true true true false true true true true true true false true true true true true
  exponent: false false true true false true true true true true false true true true true true true false true true true true true
  array: false false true true false true true true true true false true true true true true true false true true true true true
  none: false false false false false false false false false false false false false false false false false false false false false false false
  object: false false true true false true true true true true false true true true true true true false true true true true true
  text: false false true true false true true true true true false true true true true true true false true true true true true
  enum: false false true true false true true true true true false true true true true true true false true true true true true
  closure: false false true true false true true true true true false true true true true true true false true true true true true
  resource: false false true true false true true true true true false true true true true true true false true true true true true
||
  null: false false true true false true true true true true false true true true true true true false true true true true true
  false: false false true true false true true true true true false true true true true true true false true true true true true
  true: true true true true true true true true true true true true true true true true true true true true true true true
  int: true true true true true true true true true true true true true true true true true true true true true true true
  zero: false false true true false true true true true true false true true true true true true false true true true true true
  negative: true true true true true true true true true true true true true true true true true true true true true true true
  max: true true true true true true true true true true true true true true true true true true true true true true true
  float: true true true true true true true true true true true true true true true true true true true true true true true
  nan: true true true true true true true true true true true true true true true true true true true true true true true
  inf: true true true true true true true true true true true true true true true true true true true true true true true
  empty: false false true true false true true true true true false true true true true true true false true true true true true
  numeric: true true true true true true true true true true true true true true true true true true true true true true true
  trailing: true true true true true true true true true true true true true true true true true true true true true true true
  leading: true true true true true true true true true true true true true true true true true true true true true true true
  word: true true true true true true true true true true true true true true true true true true true true true true true
  exponent: true true true true true true true true true true true true true true true true true true true true true true true
  array: true true true true true true true true true true true true true true true true true true true true true true true
  none: false false true true false true true true true true false true true true true true true false true true true true true
  object: true true true true true true true true true true true true true true true true true true true true true true true
  text: true true true true true true true true true true true true true true true true true true true true true true true
  enum: true true true true true true true true true true true true true true true true true true true true true true true
  closure: true true true true true true true true true true true true true true true true true true true true true true true
  resource: true true true true true true true true true true true true true true true true true true true true true true true
xor
  null: false false true true false true true true true true false true true true true true true false true true true true true
  false: false false true true false true true true true true false true true true true true true false true true true true true
  true: true true false false true false false false false false true false false false false false false true false false false false false
  int: true true false false true false false false false false true false false false false false false true false false false false false
  zero: false false true true false true true true true true false true true true true true true false true true true true true
  negative: true true false false true false false false false false true false false false false false false true false false false false false
  max: true true false false true false false false false false true false false false false false false true false false false false false
  float: true true false false true false false false false false true false false false false false false true false false false false false
  nan: true true false false true false false false false false true false false false false false false true false false false false false
  inf: true true false false true false false false false false true false false false false false false true false false false false false
  empty: false false true true false true true true true true false true true true true true true false true true true true true
  numeric: true true false false true false false false false false true false false false false false false true false false false false false
  trailing: true true false false true false false false false false true false false false false false false true false false false false false
  leading: true true false false true false false false false false true false false false false false false true false false false false false
  word: true true false false true false false false false false true false false false false false false true false false false false false
  exponent: true true false false true false false false false false true false false false false false false true false false false false false
  array: true true false false true false false false false false true false false false false false false true false false false false false
  none: false false true true false true true true true true false true true true true true true false true true true true true
  object: true true false false true false false false false false true false false false false false false true false false false false false
  text: true true false false true false false false false false true false false false false false false true false false false false false
  enum: true true false false true false false false false false true false false false false false false true false false false false false
  closure: true true false false true false false false false false true false false false false false false true false false false false false
  resource: true true false false true false false false false false true false false false false false false true false false false false false
??
  null: NULL false true 7 0 -3 9223372036854775807 2.5f nan INFf '' '203132' '313220' '33206170706c6573' '616263' '316533' array1 array0 Plain Text Suit Closure resource
  false: false false false false false false false false false false false false false false false false false false false false false false false
  true: true true true true true true true true true true true true true true true true true true true true true true true
  int: 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7
  zero: 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
  negative: -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3
  max: 1786460400 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 
  float: 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f
  nan: nan nan nan nan nan nan nan nan nan nan nan nan nan nan nan nan nan nan nan nan nan nan nan
  inf: INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf
  empty: '' '' '' '' '' '' '' '' '' '' '' '' '' '' '' '' '' '' '' '' '' '' ''
  numeric: '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132'
  trailing: '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220'
  leading: 1081147559 '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c65
  word: '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263'
  exponent: '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533'
  array: array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1
  none: array0 array0 array0 array0 array0 array0 array0 array0 array0 array0 array0 array0 array0 array0 array0 array0 array0 array0 array0 array0 array0 array0 array0
  object: Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain
  text: Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text
  enum: Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit
  closure: Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure
  resource: resource resource resource resource resource resource resource resource resource resource resource resource resource resource resource resource resource resource resource resource resource resource resource
?:
  null: NULL false true 7 0 -3 9223372036854775807 2.5f nan INFf '' '203132' '313220' '33206170706c6573' '616263' '316533' array1 array0 Plain Text Suit Closure resource
  false: NULL false true 7 0 -3 9223372036854775807 2.5f nan INFf '' '203132' '313220' '33206170706c6573' '616263' '316533' array1 array0 Plain Text Suit Closure resource
  true: true true true true true true true true true true true true true true true true true true true true true true true
  int: 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7
  zero: NULL false true 7 0 -3 9223372036854775807 2.5f nan INFf '' '203132' '313220' '33206170706c6573' '616263' '316533' array1 array0 Plain Text Suit Closure resource
  negative: -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3 -3
  max: 1786460400 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 9223372036854775807 
  float: 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f 2.5f
  nan: nan nan nan nan nan nan nan nan nan nan nan nan nan nan nan nan nan nan nan nan nan nan nan
  inf: INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf INFf
  empty: NULL false true 7 0 -3 9223372036854775807 2.5f nan INFf '' '203132' '313220' '33206170706c6573' '616263' '316533' array1 array0 Plain Text Suit Closure resource
  numeric: '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132' '203132'
  trailing: '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220' '313220'
  leading: 1081147559 '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c6573' '33206170706c65
  word: '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263' '616263'
  exponent: '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533' '316533'
  array: array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1 array1
  none: NULL false true 7 0 -3 9223372036854775807 2.5f nan INFf '' '203132' '313220' '33206170706c6573' '616263' '316533' array1 array0 Plain Text Suit Closure resource
  object: Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain Plain
  text: Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text
  enum: Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit Suit
  closure: Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure Closure
  resource: resource resource resource resource resource resource resource resource resource resource resource resource resource resource resource resource resource resource resource resource resource resource resource
