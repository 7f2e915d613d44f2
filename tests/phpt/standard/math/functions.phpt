--TEST--
Rounding, powers, bases, minimum and maximum
--FILE--
<?php
var_dump(round(2.5), round(-2.5), round(3.5), round(1.955, 2), round(1234567, -3), round(-0.4), floor(-1.5),
    ceil(-1.5), floor(5), fmod(10, 3), fmod(-7.5, 2), intdiv(7, -2), abs(-5), abs(-5.5), abs(PHP_INT_MIN),
    max(1, '2', 3.5), max([1, 5, 3]), max('abc', 0), min('abc', 0), max([1, 2], [1, 3]), min(1, '1'),
    array_sum([1, '2', 3.5, 'x' => true]), array_product(['2', 3]), pow(2, 3), pow('3', 2), pow(2, -1),
    sqrt(-1), hypot(3, 4), log(M_E), log(8, 2), log10(1000), exp(1), pi(), deg2rad(180), is_nan(NAN),
    is_infinite(INF), is_finite(1.5));
var_dump(base_convert('ff', 16, 2), bindec('1111'), decbin(10), hexdec('ff'), dechex(255), octdec('17'),
    decoct(15), bindec('102'), dechex(-1), base_convert('zz', 36, 10), sin(0), cos(0), tan(M_PI_4), asin(1),
    atan2(1, 1), sinh(1), round('3.7'), floor('4.2'));
mt_srand(42);
echo mt_rand(), ' ', mt_rand(1, 100), ' ', rand(1, 6), ' ', mt_rand(1, 6), "\n";
mt_srand(3, MT_RAND_PHP);
echo mt_rand(1, 1000), ' ', mt_getrandmax(), "\n";
srand(5);
echo rand(), ' ', json_encode(array_rand(array_flip(range(1, 10)), 3)), ' ', str_shuffle('abcdef'), ' ',
    json_encode((function () { $a = range(1, 8); shuffle($a); return $a; })()), "\n";
foreach ([fn () => mt_rand(5, 1), fn () => random_int(5, 1), fn () => max([]), fn () => max(1),
    fn () => base_convert('1', 1, 10), fn () => intdiv(1, 0), fn () => abs('x')] as $f) try {
    var_dump($f());
} catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
--EXPECTF--
float(3)
float(-3)
float(4)
float(1.96)
float(1235000)
float(-0)
float(-2)
float(-1)
float(5)
float(1)
float(-1.5)
int(-3)
int(5)
float(5.5)
float(9.223372036854776E+18)
float(3.5)
int(5)
string(3) "abc"
int(0)
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(3)
}
int(1)
float(7.5)
int(6)
int(8)
int(9)
float(0.5)
float(NAN)
float(5)
float(1)
float(3)
float(3)
float(2.718281828459045)
float(3.141592653589793)
float(3.141592653589793)
bool(true)
bool(true)
bool(true)

Deprecated: Invalid characters passed for attempted conversion, these have been ignored in %sfunctions.php on line 9
string(8) "11111111"
int(15)
string(4) "1010"
int(255)
string(2) "ff"
int(15)
string(2) "17"
int(2)
string(16) "ffffffffffffffff"
string(4) "1295"
float(0)
float(1)
float(0.9999999999999999)
float(1.5707963267948966)
float(0.7853981633974483)
float(1.1752011936438014)
float(4)
float(4)
804318771 68 5 5
452 2147483647
476726705 [5,6,8] bdfeac [8,3,4,6,2,7,1,5]
ValueError: mt_rand(): Argument #2 ($max) must be greater than or equal to argument #1 ($min)
ValueError: random_int(): Argument #1 ($min) must be less than or equal to argument #2 ($max)
ValueError: max(): Argument #1 ($value) must contain at least one element
TypeError: max(): Argument #1 ($value) must be of type array, int given
ValueError: base_convert(): Argument #2 ($from_base) must be between 2 and 36 (inclusive)
DivisionByZeroError: Division by zero
TypeError: abs(): Argument #1 ($num) must be of type int|float, string given
