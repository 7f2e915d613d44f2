--TEST--
Every unary operator, cast and increment on a value of every type
--FILE--
<?php
final class Plain { public $p = 1; }
final class Text { public function __toString(): string { return "7 is text"; } }
enum Suit: string { case Hearts = 'h'; }

$operands = [
    'null' => null, 'false' => false, 'true' => true, 'int' => 7, 'max' => PHP_INT_MAX, 'min' => PHP_INT_MIN,
    'float' => -2.5, 'nan' => NAN, 'large' => 1e20, 'empty' => '', 'numeric' => ' 12', 'trailing' => '12 ',
    'leading' => '3 apples', 'word' => 'az', 'Zz' => 'Zz', 'z9' => 'z9', 'sign' => '-', 'exponent' => '1e3', 'array' => [1, 'k' => 2], 'none' => [],
    'object' => new Plain, 'text' => new Text, 'enum' => Suit::Hearts, 'closure' => strlen(...), 'resource' => STDIN,
];
$operators = [
    '+' => fn($a) => +$a,
    '-' => fn($a) => -$a,
    '~' => fn($a) => ~$a,
    '!' => fn($a) => !$a,
    '++' => function ($a) { ++$a; return $a; },
    '--' => function ($a) { --$a; return $a; },
    'post++' => fn($a) => [$a++, $a],
    '(int)' => fn($a) => (int) $a,
    '(float)' => fn($a) => (float) $a,
    '(string)' => fn($a) => (string) $a,
    '(bool)' => fn($a) => (bool) $a,
    '(array)' => fn($a) => array_keys((array) $a),
    '(object)' => fn($a) => get_object_vars((object) $a),
    'element' => fn($a) => $a[0],
    'property' => fn($a) => $a->p,
    'append' => function ($a) { $a[] = 5; return $a; },
    'store' => function ($a) { $a['k'] = 5; return $a; },
    'store property' => function ($a) { if (is_object($a)) { return 'object'; } $a->p = 5; return $a; },
    'method' => fn($a) => $a->m(),
    'call' => fn($a) => $a(),
    'new' => fn($a) => new $a,
    'clone' => fn($a) => clone $a,
    'constant' => fn($a) => $a::C,
    'class' => fn($a) => $a::class,
    'instanceof' => fn($a) => new Plain instanceof $a,
    'foreach' => function ($a) { $seen = []; foreach ($a as $k => $v) { $seen[] = $k; } return $seen; },
    'as key' => fn($a) => array_keys([$a => 1]),
    'spread' => fn($a) => [...$a],
    'list' => function ($a) { [$x] = $a; return $x; },
    'interpolated' => fn($a) => "<$a>",
    'throw' => fn($a) => throw $a,
    'variable' => fn($a) => $$a,
    'yield from' => function ($a) { return iterator_to_array((function () use ($a) { yield from $a; })()); },
    'include' => fn($a) => is_string($a) ? 'string' : @include $a,
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
        is_array($value) => '[' . implode(', ', array_map('shown', $value)) . ']',
        is_string($value) && preg_match('/[^ -~]/', $value) => 'x' . bin2hex($value),
        is_string($value) => str_starts_with($value, 'Resource id') ? 'resource' : "'$value'",
        default => var_export($value, true),
    };
}
foreach ($operators as $sign => $operator) {
    echo "$sign\n";
    foreach ($operands as $name => $operand) {
        $reported = [];
        try {
            $outcome = shown($operator($operand));
        } catch (Throwable $error) {
            $outcome = $error::class . ': ' . $error->getMessage();
        }
        echo "  $name: ", implode('; ', [$outcome, ...$reported]), "\n";
    }
}
--EXPECT--
+
  null: 0
  false: 0
  true: 1
  int: 7
  max: 9223372036854775807
  min: -9223372036854775807-1
  float: -2.5f
  nan: nan
  large: 1.0e+20f
  empty: TypeError: Unsupported operand types: string * int
  numeric: 12
  trailing: 12
  leading: 3; A non-numeric value encountered
  word: TypeError: Unsupported operand types: string * int
  Zz: TypeError: Unsupported operand types: string * int
  z9: TypeError: Unsupported operand types: string * int
  sign: TypeError: Unsupported operand types: string * int
  exponent: 1000f
  array: TypeError: Unsupported operand types: array * int
  none: TypeError: Unsupported operand types: array * int
  object: TypeError: Unsupported operand types: Plain * int
  text: TypeError: Unsupported operand types: Text * int
  enum: TypeError: Unsupported operand types: Suit * int
  closure: TypeError: Unsupported operand types: Closure * int
  resource: TypeError: Unsupported operand types: resource * int
-
  null: 0
  false: 0
  true: -1
  int: -7
  max: -9223372036854775807
  min: 9.223372037e+18f
  float: 2.5f
  nan: nan
  large: -1.0e+20f
  empty: TypeError: Unsupported operand types: string * int
  numeric: -12
  trailing: -12
  leading: -3; A non-numeric value encountered
  word: TypeError: Unsupported operand types: string * int
  Zz: TypeError: Unsupported operand types: string * int
  z9: TypeError: Unsupported operand types: string * int
  sign: TypeError: Unsupported operand types: string * int
  exponent: -1000f
  array: TypeError: Unsupported operand types: array * int
  none: TypeError: Unsupported operand types: array * int
  object: TypeError: Unsupported operand types: Plain * int
  text: TypeError: Unsupported operand types: Text * int
  enum: TypeError: Unsupported operand types: Suit * int
  closure: TypeError: Unsupported operand types: Closure * int
  resource: TypeError: Unsupported operand types: resource * int
~
  null: TypeError: Cannot perform bitwise not on null
  false: TypeError: Cannot perform bitwise not on bool
  true: TypeError: Cannot perform bitwise not on bool
  int: -8
  max: -9223372036854775807-1
  min: 9223372036854775807
  float: 1; Implicit conversion from float -2.5 to int loses precision
  nan: -1; Implicit conversion from float NAN to int loses precision
  large: -7766279631452241921; Implicit conversion from float 1.0E+20 to int loses precision
  empty: ''
  numeric: xdfcecd
  trailing: xcecddf
  leading: xccdf9e8f8f939a8c
  word: x9e85
  Zz: xa585
  z9: x85c6
  sign: xd2
  exponent: xce9acc
  array: TypeError: Cannot perform bitwise not on array
  none: TypeError: Cannot perform bitwise not on array
  object: TypeError: Cannot perform bitwise not on Plain
  text: TypeError: Cannot perform bitwise not on Text
  enum: TypeError: Cannot perform bitwise not on Suit
  closure: TypeError: Cannot perform bitwise not on Closure
  resource: TypeError: Cannot perform bitwise not on resource
!
  null: true
  false: true
  true: false
  int: false
  max: false
  min: false
  float: false
  nan: false
  large: false
  empty: true
  numeric: false
  trailing: false
  leading: false
  word: false
  Zz: false
  z9: false
  sign: false
  exponent: false
  array: false
  none: true
  object: false
  text: false
  enum: false
  closure: false
  resource: false
++
  null: 1
  false: false
  true: true
  int: 8
  max: 9.223372037e+18f
  min: -9223372036854775807
  float: -1.5f
  nan: nan
  large: 1.0e+20f
  empty: '1'
  numeric: 13
  trailing: 13
  leading: '3 applet'
  word: 'ba'
  Zz: 'AAa'
  z9: 'aa0'
  sign: '-'
  exponent: 1001f
  array: TypeError: Cannot increment array
  none: TypeError: Cannot increment array
  object: TypeError: Cannot increment Plain
  text: TypeError: Cannot increment Text
  enum: TypeError: Cannot increment Suit
  closure: TypeError: Cannot increment Closure
  resource: TypeError: Cannot increment resource
--
  null: NULL
  false: false
  true: true
  int: 6
  max: 9223372036854775806
  min: -9.223372037e+18f
  float: -3.5f
  nan: nan
  large: 1.0e+20f
  empty: -1
  numeric: 11
  trailing: 11
  leading: '3 apples'
  word: 'az'
  Zz: 'Zz'
  z9: 'z9'
  sign: '-'
  exponent: 999f
  array: TypeError: Cannot decrement array
  none: TypeError: Cannot decrement array
  object: TypeError: Cannot decrement Plain
  text: TypeError: Cannot decrement Text
  enum: TypeError: Cannot decrement Suit
  closure: TypeError: Cannot decrement Closure
  resource: TypeError: Cannot decrement resource
post++
  null: [NULL, 1]
  false: [false, false]
  true: [true, true]
  int: [7, 8]
  max: [9223372036854775807, 9.223372037e+18f]
  min: [-9223372036854775807-1, -9223372036854775807]
  float: [-2.5f, -1.5f]
  nan: [nan, nan]
  large: [1.0e+20f, 1.0e+20f]
  empty: ['', '1']
  numeric: [' 12', 13]
  trailing: ['12 ', 13]
  leading: ['3 apples', '3 applet']
  word: ['az', 'ba']
  Zz: ['Zz', 'AAa']
  z9: ['z9', 'aa0']
  sign: ['-', '-']
  exponent: ['1e3', 1001f]
  array: TypeError: Cannot increment array
  none: TypeError: Cannot increment array
  object: TypeError: Cannot increment Plain
  text: TypeError: Cannot increment Text
  enum: TypeError: Cannot increment Suit
  closure: TypeError: Cannot increment Closure
  resource: TypeError: Cannot increment resource
(int)
  null: 0
  false: 0
  true: 1
  int: 7
  max: 9223372036854775807
  min: -9223372036854775807-1
  float: -2
  nan: 0
  large: 7766279631452241920
  empty: 0
  numeric: 12
  trailing: 12
  leading: 3
  word: 0
  Zz: 0
  z9: 0
  sign: 0
  exponent: 1000
  array: 1
  none: 0
  object: 1; Object of class Plain could not be converted to int
  text: 1; Object of class Text could not be converted to int
  enum: 1; Object of class Suit could not be converted to int
  closure: 1; Object of class Closure could not be converted to int
  resource: 1
(float)
  null: 0f
  false: 0f
  true: 1f
  int: 7f
  max: 9.223372037e+18f
  min: -9.223372037e+18f
  float: -2.5f
  nan: nan
  large: 1.0e+20f
  empty: 0f
  numeric: 12f
  trailing: 12f
  leading: 3f
  word: 0f
  Zz: 0f
  z9: 0f
  sign: 0f
  exponent: 1000f
  array: 1f
  none: 0f
  object: 1f; Object of class Plain could not be converted to float
  text: 1f; Object of class Text could not be converted to float
  enum: 1f; Object of class Suit could not be converted to float
  closure: 1f; Object of class Closure could not be converted to float
  resource: 1f
(string)
  null: ''
  false: ''
  true: '1'
  int: '7'
  max: '9223372036854775807'
  min: '-9223372036854775808'
  float: '-2.5'
  nan: 'NAN'
  large: '1.0E+20'
  empty: ''
  numeric: ' 12'
  trailing: '12 '
  leading: '3 apples'
  word: 'az'
  Zz: 'Zz'
  z9: 'z9'
  sign: '-'
  exponent: '1e3'
  array: 'Array'; Array to string conversion
  none: 'Array'; Array to string conversion
  object: Error: Object of class Plain could not be converted to string
  text: '7 is text'
  enum: Error: Object of class Suit could not be converted to string
  closure: Error: Object of class Closure could not be converted to string
  resource: resource
(bool)
  null: false
  false: false
  true: true
  int: true
  max: true
  min: true
  float: true
  nan: true
  large: true
  empty: false
  numeric: true
  trailing: true
  leading: true
  word: true
  Zz: true
  z9: true
  sign: true
  exponent: true
  array: true
  none: false
  object: true
  text: true
  enum: true
  closure: true
  resource: true
(array)
  null: []
  false: [0]
  true: [0]
  int: [0]
  max: [0]
  min: [0]
  float: [0]
  nan: [0]
  large: [0]
  empty: [0]
  numeric: [0]
  trailing: [0]
  leading: [0]
  word: [0]
  Zz: [0]
  z9: [0]
  sign: [0]
  exponent: [0]
  array: [0, 'k']
  none: []
  object: ['p']
  text: []
  enum: ['name', 'value']
  closure: [0]
  resource: [0]
(object)
  null: []
  false: [false]
  true: [true]
  int: [7]
  max: [9223372036854775807]
  min: [-9223372036854775807-1]
  float: [-2.5f]
  nan: [nan]
  large: [1.0e+20f]
  empty: ['']
  numeric: [' 12']
  trailing: ['12 ']
  leading: ['3 apples']
  word: ['az']
  Zz: ['Zz']
  z9: ['z9']
  sign: ['-']
  exponent: ['1e3']
  array: [1, 2]
  none: []
  object: [1]
  text: []
  enum: ['Hearts', 'h']
  closure: []
  resource: [resource]
element
  null: NULL; Trying to access array offset on value of type null
  false: NULL; Trying to access array offset on value of type bool
  true: NULL; Trying to access array offset on value of type bool
  int: NULL; Trying to access array offset on value of type int
  max: NULL; Trying to access array offset on value of type int
  min: NULL; Trying to access array offset on value of type int
  float: NULL; Trying to access array offset on value of type float
  nan: NULL; Trying to access array offset on value of type float
  large: NULL; Trying to access array offset on value of type float
  empty: ''; Uninitialized string offset 0
  numeric: ' '
  trailing: '1'
  leading: '3'
  word: 'a'
  Zz: 'Z'
  z9: 'z'
  sign: '-'
  exponent: '1'
  array: 1
  none: NULL; Undefined array key 0
  object: Error: Cannot use object of type Plain as array
  text: Error: Cannot use object of type Text as array
  enum: Error: Cannot use object of type Suit as array
  closure: Error: Cannot use object of type Closure as array
  resource: NULL; Trying to access array offset on value of type resource
property
  null: NULL; Attempt to read property "p" on null
  false: NULL; Attempt to read property "p" on bool
  true: NULL; Attempt to read property "p" on bool
  int: NULL; Attempt to read property "p" on int
  max: NULL; Attempt to read property "p" on int
  min: NULL; Attempt to read property "p" on int
  float: NULL; Attempt to read property "p" on float
  nan: NULL; Attempt to read property "p" on float
  large: NULL; Attempt to read property "p" on float
  empty: NULL; Attempt to read property "p" on string
  numeric: NULL; Attempt to read property "p" on string
  trailing: NULL; Attempt to read property "p" on string
  leading: NULL; Attempt to read property "p" on string
  word: NULL; Attempt to read property "p" on string
  Zz: NULL; Attempt to read property "p" on string
  z9: NULL; Attempt to read property "p" on string
  sign: NULL; Attempt to read property "p" on string
  exponent: NULL; Attempt to read property "p" on string
  array: NULL; Attempt to read property "p" on array
  none: NULL; Attempt to read property "p" on array
  object: 1
  text: NULL; Undefined property: Text::$p
  enum: NULL; Undefined property: Suit::$p
  closure: NULL; Undefined property: Closure::$p
  resource: NULL; Attempt to read property "p" on resource
append
  null: [5]
  false: [5]; Automatic conversion of false to array is deprecated
  true: Error: Cannot use a scalar value as an array
  int: Error: Cannot use a scalar value as an array
  max: Error: Cannot use a scalar value as an array
  min: Error: Cannot use a scalar value as an array
  float: Error: Cannot use a scalar value as an array
  nan: Error: Cannot use a scalar value as an array
  large: Error: Cannot use a scalar value as an array
  empty: Error: [] operator not supported for strings
  numeric: Error: [] operator not supported for strings
  trailing: Error: [] operator not supported for strings
  leading: Error: [] operator not supported for strings
  word: Error: [] operator not supported for strings
  Zz: Error: [] operator not supported for strings
  z9: Error: [] operator not supported for strings
  sign: Error: [] operator not supported for strings
  exponent: Error: [] operator not supported for strings
  array: [1, 2, 5]
  none: [5]
  object: Error: Cannot use object of type Plain as array
  text: Error: Cannot use object of type Text as array
  enum: Error: Cannot use object of type Suit as array
  closure: Error: Cannot use object of type Closure as array
  resource: Error: Cannot use a scalar value as an array
store
  null: [5]
  false: [5]; Automatic conversion of false to array is deprecated
  true: Error: Cannot use a scalar value as an array
  int: Error: Cannot use a scalar value as an array
  max: Error: Cannot use a scalar value as an array
  min: Error: Cannot use a scalar value as an array
  float: Error: Cannot use a scalar value as an array
  nan: Error: Cannot use a scalar value as an array
  large: Error: Cannot use a scalar value as an array
  empty: TypeError: Cannot access offset of type string on string
  numeric: TypeError: Cannot access offset of type string on string
  trailing: TypeError: Cannot access offset of type string on string
  leading: TypeError: Cannot access offset of type string on string
  word: TypeError: Cannot access offset of type string on string
  Zz: TypeError: Cannot access offset of type string on string
  z9: TypeError: Cannot access offset of type string on string
  sign: TypeError: Cannot access offset of type string on string
  exponent: TypeError: Cannot access offset of type string on string
  array: [1, 5]
  none: [5]
  object: Error: Cannot use object of type Plain as array
  text: Error: Cannot use object of type Text as array
  enum: Error: Cannot use object of type Suit as array
  closure: Error: Cannot use object of type Closure as array
  resource: Error: Cannot use a scalar value as an array
store property
  null: Error: Attempt to assign property "p" on null
  false: Error: Attempt to assign property "p" on bool
  true: Error: Attempt to assign property "p" on bool
  int: Error: Attempt to assign property "p" on int
  max: Error: Attempt to assign property "p" on int
  min: Error: Attempt to assign property "p" on int
  float: Error: Attempt to assign property "p" on float
  nan: Error: Attempt to assign property "p" on float
  large: Error: Attempt to assign property "p" on float
  empty: Error: Attempt to assign property "p" on string
  numeric: Error: Attempt to assign property "p" on string
  trailing: Error: Attempt to assign property "p" on string
  leading: Error: Attempt to assign property "p" on string
  word: Error: Attempt to assign property "p" on string
  Zz: Error: Attempt to assign property "p" on string
  z9: Error: Attempt to assign property "p" on string
  sign: Error: Attempt to assign property "p" on string
  exponent: Error: Attempt to assign property "p" on string
  array: Error: Attempt to assign property "p" on array
  none: Error: Attempt to assign property "p" on array
  object: 'object'
  text: 'object'
  enum: 'object'
  closure: 'object'
  resource: Error: Attempt to assign property "p" on resource
method
  null: Error: Call to a member function m() on null
  false: Error: Call to a member function m() on bool
  true: Error: Call to a member function m() on bool
  int: Error: Call to a member function m() on int
  max: Error: Call to a member function m() on int
  min: Error: Call to a member function m() on int
  float: Error: Call to a member function m() on float
  nan: Error: Call to a member function m() on float
  large: Error: Call to a member function m() on float
  empty: Error: Call to a member function m() on string
  numeric: Error: Call to a member function m() on string
  trailing: Error: Call to a member function m() on string
  leading: Error: Call to a member function m() on string
  word: Error: Call to a member function m() on string
  Zz: Error: Call to a member function m() on string
  z9: Error: Call to a member function m() on string
  sign: Error: Call to a member function m() on string
  exponent: Error: Call to a member function m() on string
  array: Error: Call to a member function m() on array
  none: Error: Call to a member function m() on array
  object: Error: Call to undefined method Plain::m()
  text: Error: Call to undefined method Text::m()
  enum: Error: Call to undefined method Suit::m()
  closure: Error: Call to undefined method Closure::m()
  resource: Error: Call to a member function m() on resource
call
  null: Error: Value of type null is not callable
  false: Error: Value of type bool is not callable
  true: Error: Value of type bool is not callable
  int: Error: Value of type int is not callable
  max: Error: Value of type int is not callable
  min: Error: Value of type int is not callable
  float: Error: Value of type float is not callable
  nan: Error: Value of type float is not callable
  large: Error: Value of type float is not callable
  empty: Error: Call to undefined function ()
  numeric: Error: Call to undefined function  12()
  trailing: Error: Call to undefined function 12 ()
  leading: Error: Call to undefined function 3 apples()
  word: Error: Call to undefined function az()
  Zz: Error: Call to undefined function Zz()
  z9: Error: Call to undefined function z9()
  sign: Error: Call to undefined function -()
  exponent: Error: Call to undefined function 1e3()
  array: Error: Array callback has to contain indices 0 and 1
  none: Error: Array callback must have exactly two elements
  object: Error: Object of type Plain is not callable
  text: Error: Object of type Text is not callable
  enum: Error: Object of type Suit is not callable
  closure: ArgumentCountError: strlen() expects exactly 1 argument, 0 given
  resource: Error: Value of type resource is not callable
new
  null: Error: Class name must be a valid object or a string
  false: Error: Class name must be a valid object or a string
  true: Error: Class name must be a valid object or a string
  int: Error: Class name must be a valid object or a string
  max: Error: Class name must be a valid object or a string
  min: Error: Class name must be a valid object or a string
  float: Error: Class name must be a valid object or a string
  nan: Error: Class name must be a valid object or a string
  large: Error: Class name must be a valid object or a string
  empty: Error: Class "" not found
  numeric: Error: Class " 12" not found
  trailing: Error: Class "12 " not found
  leading: Error: Class "3 apples" not found
  word: Error: Class "az" not found
  Zz: Error: Class "Zz" not found
  z9: Error: Class "z9" not found
  sign: Error: Class "-" not found
  exponent: Error: Class "1e3" not found
  array: Error: Class name must be a valid object or a string
  none: Error: Class name must be a valid object or a string
  object: Plain
  text: Text
  enum: Error: Cannot instantiate enum Suit
  closure: Error: Instantiation of class Closure is not allowed
  resource: Error: Class name must be a valid object or a string
clone
  null: Error: __clone method called on non-object
  false: Error: __clone method called on non-object
  true: Error: __clone method called on non-object
  int: Error: __clone method called on non-object
  max: Error: __clone method called on non-object
  min: Error: __clone method called on non-object
  float: Error: __clone method called on non-object
  nan: Error: __clone method called on non-object
  large: Error: __clone method called on non-object
  empty: Error: __clone method called on non-object
  numeric: Error: __clone method called on non-object
  trailing: Error: __clone method called on non-object
  leading: Error: __clone method called on non-object
  word: Error: __clone method called on non-object
  Zz: Error: __clone method called on non-object
  z9: Error: __clone method called on non-object
  sign: Error: __clone method called on non-object
  exponent: Error: __clone method called on non-object
  array: Error: __clone method called on non-object
  none: Error: __clone method called on non-object
  object: Plain
  text: Text
  enum: Error: Trying to clone an uncloneable object of class Suit
  closure: Closure
  resource: Error: __clone method called on non-object
constant
  null: Error: Class name must be a valid object or a string
  false: Error: Class name must be a valid object or a string
  true: Error: Class name must be a valid object or a string
  int: Error: Class name must be a valid object or a string
  max: Error: Class name must be a valid object or a string
  min: Error: Class name must be a valid object or a string
  float: Error: Class name must be a valid object or a string
  nan: Error: Class name must be a valid object or a string
  large: Error: Class name must be a valid object or a string
  empty: Error: Class "" not found
  numeric: Error: Class " 12" not found
  trailing: Error: Class "12 " not found
  leading: Error: Class "3 apples" not found
  word: Error: Class "az" not found
  Zz: Error: Class "Zz" not found
  z9: Error: Class "z9" not found
  sign: Error: Class "-" not found
  exponent: Error: Class "1e3" not found
  array: Error: Class name must be a valid object or a string
  none: Error: Class name must be a valid object or a string
  object: Error: Undefined constant Plain::C
  text: Error: Undefined constant Text::C
  enum: Error: Undefined constant Suit::C
  closure: Error: Undefined constant Closure::C
  resource: Error: Class name must be a valid object or a string
class
  null: TypeError: Cannot use "::class" on value of type null
  false: TypeError: Cannot use "::class" on value of type bool
  true: TypeError: Cannot use "::class" on value of type bool
  int: TypeError: Cannot use "::class" on value of type int
  max: TypeError: Cannot use "::class" on value of type int
  min: TypeError: Cannot use "::class" on value of type int
  float: TypeError: Cannot use "::class" on value of type float
  nan: TypeError: Cannot use "::class" on value of type float
  large: TypeError: Cannot use "::class" on value of type float
  empty: TypeError: Cannot use "::class" on value of type string
  numeric: TypeError: Cannot use "::class" on value of type string
  trailing: TypeError: Cannot use "::class" on value of type string
  leading: TypeError: Cannot use "::class" on value of type string
  word: TypeError: Cannot use "::class" on value of type string
  Zz: TypeError: Cannot use "::class" on value of type string
  z9: TypeError: Cannot use "::class" on value of type string
  sign: TypeError: Cannot use "::class" on value of type string
  exponent: TypeError: Cannot use "::class" on value of type string
  array: TypeError: Cannot use "::class" on value of type array
  none: TypeError: Cannot use "::class" on value of type array
  object: 'Plain'
  text: 'Text'
  enum: 'Suit'
  closure: 'Closure'
  resource: TypeError: Cannot use "::class" on value of type resource
instanceof
  null: Error: Class name must be a valid object or a string
  false: Error: Class name must be a valid object or a string
  true: Error: Class name must be a valid object or a string
  int: Error: Class name must be a valid object or a string
  max: Error: Class name must be a valid object or a string
  min: Error: Class name must be a valid object or a string
  float: Error: Class name must be a valid object or a string
  nan: Error: Class name must be a valid object or a string
  large: Error: Class name must be a valid object or a string
  empty: false
  numeric: false
  trailing: false
  leading: false
  word: false
  Zz: false
  z9: false
  sign: false
  exponent: false
  array: Error: Class name must be a valid object or a string
  none: Error: Class name must be a valid object or a string
  object: true
  text: false
  enum: false
  closure: false
  resource: Error: Class name must be a valid object or a string
foreach
  null: []; foreach() argument must be of type array|object, null given
  false: []; foreach() argument must be of type array|object, bool given
  true: []; foreach() argument must be of type array|object, bool given
  int: []; foreach() argument must be of type array|object, int given
  max: []; foreach() argument must be of type array|object, int given
  min: []; foreach() argument must be of type array|object, int given
  float: []; foreach() argument must be of type array|object, float given
  nan: []; foreach() argument must be of type array|object, float given
  large: []; foreach() argument must be of type array|object, float given
  empty: []; foreach() argument must be of type array|object, string given
  numeric: []; foreach() argument must be of type array|object, string given
  trailing: []; foreach() argument must be of type array|object, string given
  leading: []; foreach() argument must be of type array|object, string given
  word: []; foreach() argument must be of type array|object, string given
  Zz: []; foreach() argument must be of type array|object, string given
  z9: []; foreach() argument must be of type array|object, string given
  sign: []; foreach() argument must be of type array|object, string given
  exponent: []; foreach() argument must be of type array|object, string given
  array: [0, 'k']
  none: []
  object: ['p']
  text: []
  enum: ['name', 'value']
  closure: []
  resource: []; foreach() argument must be of type array|object, resource given
as key
  null: ['']
  false: [0]
  true: [1]
  int: [7]
  max: [9223372036854775807]
  min: [-9223372036854775807-1]
  float: [-2]; Implicit conversion from float -2.5 to int loses precision
  nan: [0]; Implicit conversion from float NAN to int loses precision
  large: [7766279631452241920]; Implicit conversion from float 1.0E+20 to int loses precision
  empty: ['']
  numeric: [' 12']
  trailing: ['12 ']
  leading: ['3 apples']
  word: ['az']
  Zz: ['Zz']
  z9: ['z9']
  sign: ['-']
  exponent: ['1e3']
  array: TypeError: Illegal offset type
  none: TypeError: Illegal offset type
  object: TypeError: Illegal offset type
  text: TypeError: Illegal offset type
  enum: TypeError: Illegal offset type
  closure: TypeError: Illegal offset type
  resource: [1]; Resource ID#1 used as offset, casting to integer (1)
spread
  null: Error: Only arrays and Traversables can be unpacked
  false: Error: Only arrays and Traversables can be unpacked
  true: Error: Only arrays and Traversables can be unpacked
  int: Error: Only arrays and Traversables can be unpacked
  max: Error: Only arrays and Traversables can be unpacked
  min: Error: Only arrays and Traversables can be unpacked
  float: Error: Only arrays and Traversables can be unpacked
  nan: Error: Only arrays and Traversables can be unpacked
  large: Error: Only arrays and Traversables can be unpacked
  empty: Error: Only arrays and Traversables can be unpacked
  numeric: Error: Only arrays and Traversables can be unpacked
  trailing: Error: Only arrays and Traversables can be unpacked
  leading: Error: Only arrays and Traversables can be unpacked
  word: Error: Only arrays and Traversables can be unpacked
  Zz: Error: Only arrays and Traversables can be unpacked
  z9: Error: Only arrays and Traversables can be unpacked
  sign: Error: Only arrays and Traversables can be unpacked
  exponent: Error: Only arrays and Traversables can be unpacked
  array: [1, 2]
  none: []
  object: TypeError: Only arrays and Traversables can be unpacked
  text: TypeError: Only arrays and Traversables can be unpacked
  enum: TypeError: Only arrays and Traversables can be unpacked
  closure: TypeError: Only arrays and Traversables can be unpacked
  resource: Error: Only arrays and Traversables can be unpacked
list
  null: NULL
  false: NULL
  true: NULL
  int: NULL
  max: NULL
  min: NULL
  float: NULL
  nan: NULL
  large: NULL
  empty: NULL
  numeric: NULL
  trailing: NULL
  leading: NULL
  word: NULL
  Zz: NULL
  z9: NULL
  sign: NULL
  exponent: NULL
  array: 1
  none: NULL; Undefined array key 0
  object: Error: Cannot use object of type Plain as array
  text: Error: Cannot use object of type Text as array
  enum: Error: Cannot use object of type Suit as array
  closure: Error: Cannot use object of type Closure as array
  resource: NULL
interpolated
  null: '<>'
  false: '<>'
  true: '<1>'
  int: '<7>'
  max: '<9223372036854775807>'
  min: '<-9223372036854775808>'
  float: '<-2.5>'
  nan: '<NAN>'
  large: '<1.0E+20>'
  empty: '<>'
  numeric: '< 12>'
  trailing: '<12 >'
  leading: '<3 apples>'
  word: '<az>'
  Zz: '<Zz>'
  z9: '<z9>'
  sign: '<->'
  exponent: '<1e3>'
  array: '<Array>'; Array to string conversion
  none: '<Array>'; Array to string conversion
  object: Error: Object of class Plain could not be converted to string
  text: '<7 is text>'
  enum: Error: Object of class Suit could not be converted to string
  closure: Error: Object of class Closure could not be converted to string
  resource: '<Resource id #1>'
throw
  null: Error: Can only throw objects
  false: Error: Can only throw objects
  true: Error: Can only throw objects
  int: Error: Can only throw objects
  max: Error: Can only throw objects
  min: Error: Can only throw objects
  float: Error: Can only throw objects
  nan: Error: Can only throw objects
  large: Error: Can only throw objects
  empty: Error: Can only throw objects
  numeric: Error: Can only throw objects
  trailing: Error: Can only throw objects
  leading: Error: Can only throw objects
  word: Error: Can only throw objects
  Zz: Error: Can only throw objects
  z9: Error: Can only throw objects
  sign: Error: Can only throw objects
  exponent: Error: Can only throw objects
  array: Error: Can only throw objects
  none: Error: Can only throw objects
  object: Error: Cannot throw objects that do not implement Throwable
  text: Error: Cannot throw objects that do not implement Throwable
  enum: Error: Cannot throw objects that do not implement Throwable
  closure: Error: Cannot throw objects that do not implement Throwable
  resource: Error: Can only throw objects
variable
  null: NULL; Undefined variable $
  false: NULL; Undefined variable $
  true: NULL; Undefined variable $1
  int: NULL; Undefined variable $7
  max: NULL; Undefined variable $9223372036854775807
  min: NULL; Undefined variable $-9223372036854775808
  float: NULL; Undefined variable $-2.5
  nan: NULL; Undefined variable $NAN
  large: NULL; Undefined variable $1.0E+20
  empty: NULL; Undefined variable $
  numeric: NULL; Undefined variable $ 12
  trailing: NULL; Undefined variable $12 
  leading: NULL; Undefined variable $3 apples
  word: NULL; Undefined variable $az
  Zz: NULL; Undefined variable $Zz
  z9: NULL; Undefined variable $z9
  sign: NULL; Undefined variable $-
  exponent: NULL; Undefined variable $1e3
  array: NULL; Array to string conversion; Undefined variable $Array
  none: NULL; Array to string conversion; Undefined variable $Array
  object: Error: Object of class Plain could not be converted to string
  text: NULL; Undefined variable $7 is text
  enum: Error: Object of class Suit could not be converted to string
  closure: Error: Object of class Closure could not be converted to string
  resource: NULL; Undefined variable $Resource id #1
yield from
  null: Error: Can use "yield from" only with arrays and Traversables
  false: Error: Can use "yield from" only with arrays and Traversables
  true: Error: Can use "yield from" only with arrays and Traversables
  int: Error: Can use "yield from" only with arrays and Traversables
  max: Error: Can use "yield from" only with arrays and Traversables
  min: Error: Can use "yield from" only with arrays and Traversables
  float: Error: Can use "yield from" only with arrays and Traversables
  nan: Error: Can use "yield from" only with arrays and Traversables
  large: Error: Can use "yield from" only with arrays and Traversables
  empty: Error: Can use "yield from" only with arrays and Traversables
  numeric: Error: Can use "yield from" only with arrays and Traversables
  trailing: Error: Can use "yield from" only with arrays and Traversables
  leading: Error: Can use "yield from" only with arrays and Traversables
  word: Error: Can use "yield from" only with arrays and Traversables
  Zz: Error: Can use "yield from" only with arrays and Traversables
  z9: Error: Can use "yield from" only with arrays and Traversables
  sign: Error: Can use "yield from" only with arrays and Traversables
  exponent: Error: Can use "yield from" only with arrays and Traversables
  array: [1, 2]
  none: []
  object: Error: Can use "yield from" only with arrays and Traversables
  text: Error: Can use "yield from" only with arrays and Traversables
  enum: Error: Can use "yield from" only with arrays and Traversables
  closure: Error: Can use "yield from" only with arrays and Traversables
  resource: Error: Can use "yield from" only with arrays and Traversables
include
  null: ValueError: Path cannot be empty
  false: ValueError: Path cannot be empty
  true: false; include(1): Failed to open stream: No such file or directory; include(): Failed opening '1' for inclusion (include_path='.:/usr/share/php')
  int: false; include(7): Failed to open stream: No such file or directory; include(): Failed opening '7' for inclusion (include_path='.:/usr/share/php')
  max: false; include(9223372036854775807): Failed to open stream: No such file or directory; include(): Failed opening '9223372036854775807' for inclusion (include_path='.:/usr/share/php')
  min: false; include(-9223372036854775808): Failed to open stream: No such file or directory; include(): Failed opening '-9223372036854775808' for inclusion (include_path='.:/usr/share/php')
  float: false; include(-2.5): Failed to open stream: No such file or directory; include(): Failed opening '-2.5' for inclusion (include_path='.:/usr/share/php')
  nan: false; include(NAN): Failed to open stream: No such file or directory; include(): Failed opening 'NAN' for inclusion (include_path='.:/usr/share/php')
  large: false; include(1.0E+20): Failed to open stream: No such file or directory; include(): Failed opening '1.0E+20' for inclusion (include_path='.:/usr/share/php')
  empty: 'string'
  numeric: 'string'
  trailing: 'string'
  leading: 'string'
  word: 'string'
  Zz: 'string'
  z9: 'string'
  sign: 'string'
  exponent: 'string'
  array: false; Array to string conversion; include(Array): Failed to open stream: No such file or directory; include(): Failed opening 'Array' for inclusion (include_path='.:/usr/share/php')
  none: false; Array to string conversion; include(Array): Failed to open stream: No such file or directory; include(): Failed opening 'Array' for inclusion (include_path='.:/usr/share/php')
  object: Error: Object of class Plain could not be converted to string
  text: false; include(7 is text): Failed to open stream: No such file or directory; include(): Failed opening '7 is text' for inclusion (include_path='.:/usr/share/php')
  enum: Error: Object of class Suit could not be converted to string
  closure: Error: Object of class Closure could not be converted to string
  resource: false; include(Resource id #1): Failed to open stream: No such file or directory; include(): Failed opening 'Resource id #1' for inclusion (include_path='.:/usr/share/php')
