--TEST--
Parse errors name the token found and, when there are few, the tokens expected
--FILE--
<?php
$snippets = [
    'if',
    'if (1',
    'if (1) {',
    'if (1): echo 1;',
    'while (1): endfor;',
    'for (;;) endfor;',
    'foreach ($a) {}',
    'foreach ($a as) {}',
    'foreach ($a as $b => ) {}',
    'switch ($a) { echo 1; }',
    'switch ($a) { case 1 echo 1; }',
    'switch ($a): endif;',
    'match ($a) { 1 => 2',
    '$x = match ($a) { 1 => };',
    'try { } catch { }',
    'try { } catch (E $e { }',
    'function',
    'function f',
    'function f(',
    'function f($a $b) {}',
    'function f(int) {}',
    'function f($a,,) {}',
    'function f() : {}',
    'function f() : int|?string {}',
    'fn($x) => ;',
    'fn($x) { return 1; };',
    'class',
    'class 1 {}',
    'class A { public }',
    'class A { $x; }',
    'class A { public function }',
    'class A { function f() }',
    'class A { const }',
    'class A { const X; }',
    'class A { use }',
    'class A { use T { a as } }',
    'class A { use T { a insteadof } }',
    'class A extends {}',
    'class A implements {}',
    'class A { public int }',
    'class A { case X; ',
    'interface {}',
    'trait 5 {}',
    'enum E: {}',
    'enum E { case }',
    'enum E { case X = ; }',
    'new',
    'new;',
    '$a = ;',
    '$a = = 1;',
    '$a + ;',
    '$a +* 2;',
    '$a->;',
    '$a->1;',
    '$a::;',
    '$a?->;',
    '$a[;',
    '$a[1;',
    '$a[1;]',
    '$$;',
    '1 2;',
    '1.5 "x";',
    "'a' 'b';",
    '"a" "b";',
    '"a$b" "c";',
    '"$a[;"',
    '"$a["',
    '"{$a";',
    '"${a";',
    '"$a[1.5]";',
    '"$a[-]";',
    'echo;',
    'echo 1,;',
    'print;',
    'return return;',
    'break $x y;',
    'continue 1 2;',
    'goto;',
    'goto 1;',
    'global 1;',
    'global $a->b;',
    'static 1;',
    'static $a = ;',
    'unset();',
    'unset(1);',
    'isset();',
    'empty();',
    'empty($a, $b);',
    'list($a = $b;',
    '[$a, = $b;',
    '[1, 2;',
    'array(1, 2;',
    'namespace;',
    'namespace 1;',
    'use;',
    'use A as;',
    'use A\{B, C;',
    'use function;',
    'use A\;',
    'const X;',
    'const X = ;',
    'const 1 = 2;',
    'declare;',
    'declare();',
    'declare(ticks);',
    'declare(ticks=1;',
    '__halt_compiler;',
    'include;',
    'throw;',
    'yield',
    'clone;',
    'instanceof A;',
    '$a instanceof;',
    '$a instanceof 1;',
    '@;',
    '&$a;',
    '$a = &1;',
    '$a = & new A;',
    '? 1 : 2;',
    '1 ? 2;',
    '1 ? : ;',
    '1 ?? ;',
    '1 == 2 == 3;',
    '1 < 2 < 3;',
    '1 <=> 2 <=> 3;',
    '(int;',
    '(int) ;',
    '(1;',
    ')',
    ']',
    '}',
    '{',
    '{ echo 1;',
    '...$a;',
    'f(...$a, $b;',
    'f(a: );',
    'f(a: 1, ...;',
    'f(..., 1);',
    'f(1, ...);',
    '#[A',
    '#[A]',
    '#[] function f() {}',
    '#[A] echo 1;',
    'abstract;',
    'abstract function f();',
    'final x;',
    'readonly;',
    'readonly function f() {}',
    'public $x;',
    'var $x;',
    'else {}',
    'elseif (1) {}',
    'case 1:',
    'default:',
    'endif;',
    'finally {}',
    'catch (E $e) {}',
    'extends A;',
    'insteadof;',
    '=> 1;',
    '-> a;',
    ':: a;',
    '\\;',
    '\\1;',
    'A\\;',
    'A \\ B;',
    'namespace\\;',
    '`a',
    '"a',
    "'a",
    '/* a',
    '<<<X',
    "<<<X\na",
    "<<<X\na\n X;",
    "<<<X\n  a\n b\n  X;",
    "<<<X\n  a\n\tb\n  X;",
    "<<<X\n  \ta\n \tX;",
    "<<<'X'\na\$b\nX 1;",
    "<<<\"X\"\n{\$a\nX;",
    "\x01;",
    "\x80 + ;",
    '$a = 0x;',
    '$a = 0b2;',
    '$a = 08;',
    '$a = 0o9;',
    '$a = 1_;',
    '$a = 1__0;',
    '$a = 1e;',
    '$a = .;',
    '$a = "\u{110000}";',
    '$a = "\u{zz}";',
    '$a = "\u{41";',
    '?> <?php <?php',
    '<?php echo 1;',
    '<?= 1;',
    'echo 1 ?> x <?= ?>',
    '$a = function() use ($b $c) {};',
    '$a = function() use () {}; x y',
    'static fn;',
    'static function;',
    'new class { ;',
    'new class extends { };',
    'exit(1;',
    'die 1;',
    'eval;',
    '$x = [...];',
    '[...$a] = $b; z w',
    'while',
    'do { }',
    'do { } while (1) echo 1;',
    'for (;) {}',
    'for (;;;) {}',
    'fn() => yield from;',
    'enum',
    'enum E',
    'match',
    'match;',
    'match(1) {} {} 5 5',
    'self::;',
    'static::;',
    'parent::1;',
    'A::{1}; ',
    'A::$;',
    '$a->{;',
    '${;',
    'function &() { ; ',
    'function f(public) {}',
    'function f(?) {}',
    'function f(?int|string $a) {}',
    'function f(A&B|C $a) {} ',
    'function f((A&B $a) {} ',
    'function f(A& $a, B&C) {}',
    'class A { public const int X = 1; }',
    'class A { function __construct(public readonly) {} }',
    'use const A\{function b};',
    'use A\{};',
    'use A\{b,,c};',
    'print(1) print 2;',
    '$a and;',
    '$a xor xor $b;',
    'list($a) ;',
    'list($a => ) = 1;',
    "echo 1\n\n;\n  echo (;\n",
];
foreach ($snippets as $snippet) {
    try {
        ob_start();
        eval('if (0) {} ; return; ' . $snippet);
        $outcome = 'no error';
    } catch (ParseError $error) {
        $outcome = $error->getMessage() . ' @' . $error->getLine();
    } catch (Throwable $error) {
        $outcome = $error::class . ': ' . $error->getMessage();
    } finally {
        ob_end_clean();
    }
    echo addcslashes($snippet, "\0..\37\177..\377"), "\n    ", addcslashes($outcome, "\0..\37\177..\377"), "\n";
}
--EXPECTF--
if
    syntax error, unexpected end of file, expecting "(" @1
if (1
    Unclosed '(' @1
if (1) {
    Unclosed '{' @1
if (1): echo 1;
    syntax error, unexpected end of file, expecting "elseif" or "else" or "endif" @1
while (1): endfor;
    syntax error, unexpected token "endfor" @1
for (;;) endfor;
    syntax error, unexpected token "endfor" @1
foreach ($a) {}
    syntax error, unexpected token ")" @1
foreach ($a as) {}
    syntax error, unexpected token ")" @1
foreach ($a as $b => ) {}
    syntax error, unexpected token ")" @1
switch ($a) { echo 1; }
    syntax error, unexpected token "echo", expecting "case" or "default" or "}" @1
switch ($a) { case 1 echo 1; }
    syntax error, unexpected token "echo" @1
switch ($a): endif;
    syntax error, unexpected token "endif", expecting "endswitch" or "case" or "default" @1
match ($a) { 1 => 2
    Unclosed '{' @1
$x = match ($a) { 1 => };
    syntax error, unexpected token "}" @1
try { } catch { }
    syntax error, unexpected token "{", expecting "(" @1
try { } catch (E $e { }
    syntax error, unexpected token "{", expecting ")" @1
function
    syntax error, unexpected end of file, expecting "(" @1
function f
    syntax error, unexpected end of file, expecting "(" @1
function f(
    Unclosed '(' @1
function f($a $b) {}
    syntax error, unexpected variable "$b", expecting ")" @1
function f(int) {}
    syntax error, unexpected token "(int)", expecting "(" @1
function f($a,,) {}
    syntax error, unexpected token ",", expecting variable @1
function f() : {}
    syntax error, unexpected token "{" @1
function f() : int|?string {}
    syntax error, unexpected token "?" @1
fn($x) => ;
    syntax error, unexpected token ";" @1
fn($x) { return 1; };
    syntax error, unexpected token "{", expecting "=>" @1
class
    syntax error, unexpected end of file, expecting identifier @1
class 1 {}
    syntax error, unexpected integer "1", expecting identifier @1
class A { public }
    syntax error, unexpected token "}", expecting variable @1
class A { $x; }
    syntax error, unexpected variable "$x", expecting "function" or "const" @1
class A { public function }
    syntax error, unexpected token "}" @1
class A { function f() }
    syntax error, unexpected token "}", expecting ";" or "{" @1
class A { const }
    syntax error, unexpected token "}" @1
class A { const X; }
    syntax error, unexpected token ";", expecting "=" @1
class A { use }
    syntax error, unexpected token "}" @1
class A { use T { a as } }
    syntax error, unexpected token "}" @1
class A { use T { a insteadof } }
    syntax error, unexpected token "insteadof", expecting "::" @1
class A extends {}
    syntax error, unexpected token "{" @1
class A implements {}
    syntax error, unexpected token "{" @1
class A { public int }
    syntax error, unexpected token "}", expecting variable @1
class A { case X; 
    Unclosed '{' @1
interface {}
    syntax error, unexpected token "{", expecting identifier @1
trait 5 {}
    syntax error, unexpected integer "5", expecting identifier @1
enum E: {}
    syntax error, unexpected token "{" @1
enum E { case }
    syntax error, unexpected token "}" @1
enum E { case X = ; }
    syntax error, unexpected token ";" @1
new
    syntax error, unexpected end of file @1
new;
    syntax error, unexpected token ";" @1
$a = ;
    syntax error, unexpected token ";" @1
$a = = 1;
    syntax error, unexpected token "=" @1
$a + ;
    syntax error, unexpected token ";" @1
$a +* 2;
    syntax error, unexpected token "*" @1
$a->;
    syntax error, unexpected token ";", expecting identifier or variable or "{" or "$" @1
$a->1;
    syntax error, unexpected integer "1", expecting identifier or variable or "{" or "$" @1
$a::;
    syntax error, unexpected token ";" @1
$a?->;
    syntax error, unexpected token ";", expecting identifier or variable or "{" or "$" @1
$a[;
    syntax error, unexpected token ";", expecting "]" @1
$a[1;
    syntax error, unexpected token ";", expecting "]" @1
$a[1;]
    syntax error, unexpected token ";", expecting "]" @1
$$;
    syntax error, unexpected token ";", expecting variable or "{" or "$" @1
1 2;
    syntax error, unexpected integer "2" @1
1.5 "x";
    syntax error, unexpected double-quoted string "x" @1
'a' 'b';
    syntax error, unexpected single-quoted string "b" @1
"a" "b";
    syntax error, unexpected double-quoted string "b" @1
"a$b" "c";
    syntax error, unexpected double-quoted string "c" @1
"$a[;"
    syntax error, unexpected token ";", expecting "-" or identifier or variable or number @1
"$a["
    syntax error, unexpected double-quote mark, expecting "-" or identifier or variable or number @1
"{$a";
    syntax error, unexpected double-quote mark, expecting "->" or "?->" or "{" or "[" @1
"${a";
    syntax error, unexpected double-quote mark @1
"$a[1.5]";
    syntax error, unexpected token ".", expecting "]" @1
"$a[-]";
    syntax error, unexpected token "]", expecting number @1
echo;
    syntax error, unexpected token ";" @1
echo 1,;
    syntax error, unexpected token ";" @1
print;
    syntax error, unexpected token ";" @1
return return;
    syntax error, unexpected token "return", expecting ";" @1
break $x y;
    syntax error, unexpected identifier "y", expecting ";" @1
continue 1 2;
    syntax error, unexpected integer "2", expecting ";" @1
goto;
    syntax error, unexpected token ";", expecting identifier @1
goto 1;
    syntax error, unexpected integer "1", expecting identifier @1
global 1;
    syntax error, unexpected integer "1", expecting variable or "$" @1
global $a->b;
    syntax error, unexpected token "->", expecting "," or ";" @1
static 1;
    syntax error, unexpected integer "1", expecting "::" @1
static $a = ;
    syntax error, unexpected token ";" @1
unset();
    syntax error, unexpected token ")" @1
unset(1);
    syntax error, unexpected integer "1" @1
isset();
    syntax error, unexpected token ")" @1
empty();
    syntax error, unexpected token ")" @1
empty($a, $b);
    syntax error, unexpected token "," @1
list($a = $b;
    syntax error, unexpected token ";", expecting ")" @1
[$a, = $b;
    syntax error, unexpected token "=", expecting "]" @1
[1, 2;
    syntax error, unexpected token ";", expecting "]" @1
array(1, 2;
    syntax error, unexpected token ";", expecting ")" @1
namespace;
    syntax error, unexpected token ";", expecting "{" @1
namespace 1;
    syntax error, unexpected integer "1", expecting "{" @1
use;
    syntax error, unexpected token ";" @1
use A as;
    syntax error, unexpected token ";", expecting identifier @1
use A\{B, C;
    syntax error, unexpected token ";", expecting "}" @1
use function;
    syntax error, unexpected token ";", expecting identifier or fully qualified name or namespaced name @1
use A\;
    syntax error, unexpected token ";", expecting "{" @1
const X;
    syntax error, unexpected token ";", expecting "=" @1
const X = ;
    syntax error, unexpected token ";" @1
const 1 = 2;
    syntax error, unexpected integer "1", expecting identifier @1
declare;
    syntax error, unexpected token ";", expecting "(" @1
declare();
    syntax error, unexpected token ")", expecting identifier @1
declare(ticks);
    syntax error, unexpected token ")", expecting "=" @1
declare(ticks=1;
    syntax error, unexpected token ";", expecting "," or ")" @1
__halt_compiler;
    syntax error, unexpected token ";", expecting "(" @1
include;
    syntax error, unexpected token ";" @1
throw;
    syntax error, unexpected token ";" @1
yield
    syntax error, unexpected end of file @1
clone;
    syntax error, unexpected token ";" @1
instanceof A;
    syntax error, unexpected token "instanceof", expecting end of file @1
$a instanceof;
    syntax error, unexpected token ";" @1
$a instanceof 1;
    syntax error, unexpected integer "1" @1
@;
    syntax error, unexpected token ";" @1
&$a;
    syntax error, unexpected token "&", expecting end of file @1
$a = &1;
    syntax error, unexpected integer "1" @1
$a = & new A;
    syntax error, unexpected token "new" @1
? 1 : 2;
    syntax error, unexpected token "?", expecting end of file @1
1 ? 2;
    syntax error, unexpected token ";" @1
1 ? : ;
    syntax error, unexpected token ";" @1
1 ?? ;
    syntax error, unexpected token ";" @1
1 == 2 == 3;
    syntax error, unexpected token "==" @1
1 < 2 < 3;
    syntax error, unexpected token "<" @1
1 <=> 2 <=> 3;
    syntax error, unexpected token "<=>" @1
(int;
    syntax error, unexpected token ";" @1
(int) ;
    syntax error, unexpected token ";" @1
(1;
    syntax error, unexpected token ";" @1
)
    Unmatched ')' @1
]
    Unmatched ']' @1
}
    Unmatched '}' @1
{
    Unclosed '{' @1
{ echo 1;
    Unclosed '{' @1
...$a;
    syntax error, unexpected token "...", expecting end of file @1
f(...$a, $b;
    syntax error, unexpected token ";", expecting ")" @1
f(a: );
    syntax error, unexpected token ")" @1
f(a: 1, ...;
    syntax error, unexpected token ";" @1
f(..., 1);
    syntax error, unexpected token "," @1
f(1, ...);
    syntax error, unexpected token ")" @1
#[A
    Unclosed '[' @1
#[A]
    syntax error, unexpected end of file @1
#[] function f() {}
    syntax error, unexpected token "]" @1
#[A] echo 1;
    syntax error, unexpected token "echo" @1
abstract;
    syntax error, unexpected token ";", expecting "abstract" or "final" or "readonly" or "class" @1
abstract function f();
    syntax error, unexpected token "function", expecting "abstract" or "final" or "readonly" or "class" @1
final x;
    syntax error, unexpected identifier "x", expecting "abstract" or "final" or "readonly" or "class" @1
readonly;
    syntax error, unexpected token ";", expecting "abstract" or "final" or "readonly" or "class" @1
readonly function f() {}
    syntax error, unexpected token "function", expecting "abstract" or "final" or "readonly" or "class" @1
public $x;
    syntax error, unexpected token "public", expecting end of file @1
var $x;
    syntax error, unexpected token "var", expecting end of file @1
else {}
    syntax error, unexpected token "else", expecting end of file @1
elseif (1) {}
    syntax error, unexpected token "elseif", expecting end of file @1
case 1:
    syntax error, unexpected token "case", expecting end of file @1
default:
    syntax error, unexpected token "default", expecting end of file @1
endif;
    syntax error, unexpected token "endif", expecting end of file @1
finally {}
    syntax error, unexpected token "finally", expecting end of file @1
catch (E $e) {}
    syntax error, unexpected token "catch", expecting end of file @1
extends A;
    syntax error, unexpected token "extends", expecting end of file @1
insteadof;
    syntax error, unexpected token "insteadof", expecting end of file @1
=> 1;
    syntax error, unexpected token "=>", expecting end of file @1
-> a;
    syntax error, unexpected token "->", expecting end of file @1
:: a;
    syntax error, unexpected token "::", expecting end of file @1
\;
    syntax error, unexpected token "\", expecting end of file @1
\1;
    syntax error, unexpected token "\", expecting end of file @1
A\;
    syntax error, unexpected token "\" @1
A \ B;
    syntax error, unexpected token "\" @1
namespace\;
    syntax error, unexpected token "\", expecting "{" @1
`a
    syntax error, unexpected end of file, expecting "`" @1
"a
    syntax error, unexpected end of file, expecting variable or "${" or "{$" @1
'a
    syntax error, unexpected string content "a", expecting end of file @1
/* a
    Unterminated comment starting line 1 @1
<<<X
    syntax error, unexpected token "<<", expecting end of file @1
<<<X\na
    syntax error, unexpected end of file, expecting variable or heredoc end or "${" or "{$" @2
<<<X\na\n X;
    Invalid body indentation level (expecting an indentation level of at least 1) @2
<<<X\n  a\n b\n  X;
    Invalid body indentation level (expecting an indentation level of at least 2) @3
<<<X\n  a\n\tb\n  X;
    Invalid indentation - tabs and spaces cannot be mixed @3
<<<X\n  \ta\n \tX;
    Invalid indentation - tabs and spaces cannot be mixed @2
<<<'X'\na$b\nX 1;
    syntax error, unexpected integer "1" @3
<<<"X"\n{$a\nX;
    syntax error, unexpected identifier "X", expecting "->" or "?->" or "{" or "[" @3
\001;
    syntax error, unexpected character 0x01, expecting end of file @1
\200 + ;
    syntax error, unexpected token ";" @1
$a = 0x;
    syntax error, unexpected identifier "x" @1
$a = 0b2;
    syntax error, unexpected identifier "b2" @1
$a = 08;
    Invalid numeric literal @1
$a = 0o9;
    syntax error, unexpected identifier "o9" @1
$a = 1_;
    syntax error, unexpected identifier "_" @1
$a = 1__0;
    syntax error, unexpected identifier "__0" @1
$a = 1e;
    syntax error, unexpected identifier "e" @1
$a = .;
    syntax error, unexpected token "." @1
$a = "\u{110000}";
    Invalid UTF-8 codepoint escape sequence: Codepoint too large @1
$a = "\u{zz}";
    Invalid UTF-8 codepoint escape sequence @1
$a = "\u{41";
    Invalid UTF-8 codepoint escape sequence @1
?> <?php <?php
    syntax error, unexpected token "<", expecting end of file @1
<?php echo 1;
    syntax error, unexpected token "<", expecting end of file @1
<?= 1;
    syntax error, unexpected token "<", expecting end of file @1
echo 1 ?> x <?= ?>
    syntax error, unexpected token ";" @1
$a = function() use ($b $c) {};
    syntax error, unexpected variable "$c", expecting ")" @1
$a = function() use () {}; x y
    syntax error, unexpected token ")", expecting variable or "&" or amp @1
static fn;
    syntax error, unexpected token ";", expecting "(" @1
static function;
    syntax error, unexpected token ";", expecting "(" @1
new class { ;
    syntax error, unexpected token ";", expecting "function" or "const" @1
new class extends { };
    syntax error, unexpected token "{" @1
exit(1;
    syntax error, unexpected token ";", expecting ")" @1
die 1;
    syntax error, unexpected integer "1" @1
eval;
    syntax error, unexpected token ";", expecting "(" @1
$x = [...];
    syntax error, unexpected token "]" @1
[...$a] = $b; z w
    syntax error, unexpected identifier "w" @1
while
    syntax error, unexpected end of file, expecting "(" @1
do { }
    syntax error, unexpected end of file, expecting "while" @1
do { } while (1) echo 1;
    syntax error, unexpected token "echo", expecting ";" @1
for (;) {}
    syntax error, unexpected token ")", expecting ";" @1
for (;;;) {}
    syntax error, unexpected token ";", expecting ")" @1
fn() => yield from;
    syntax error, unexpected token ";" @1
enum
    syntax error, unexpected end of file @1
enum E
    syntax error, unexpected end of file, expecting "{" @1
match
    syntax error, unexpected end of file, expecting "(" @1
match;
    syntax error, unexpected token ";", expecting "(" @1
match(1) {} {} 5 5
    syntax error, unexpected token "{" @1
self::;
    syntax error, unexpected token ";" @1
static::;
    syntax error, unexpected token ";" @1
parent::1;
    syntax error, unexpected integer "1" @1
A::{1}; 
    syntax error, unexpected token ";", expecting "(" @1
A::$;
    syntax error, unexpected token ";", expecting variable or "{" or "$" @1
$a->{;
    syntax error, unexpected token ";" @1
${;
    syntax error, unexpected token ";" @1
function &() { ; 
    Unclosed '{' @1
function f(public) {}
    syntax error, unexpected token ")", expecting variable @1
function f(?) {}
    syntax error, unexpected token ")" @1
function f(?int|string $a) {}
    syntax error, unexpected token "|", expecting variable @1
function f(A&B|C $a) {} 
    syntax error, unexpected token "|", expecting variable @1
function f((A&B $a) {} 
    syntax error, unexpected variable "$a", expecting amp or ")" @1
function f(A& $a, B&C) {}
    syntax error, unexpected token ")", expecting variable @1
class A { public const int X = 1; }
    syntax error, unexpected identifier "X", expecting "=" @1
class A { function __construct(public readonly) {} }
    syntax error, unexpected token ")", expecting variable @1
use const A\{function b};
    syntax error, unexpected token "function", expecting identifier or namespaced name @1
use A\{};
    syntax error, unexpected token "}", expecting identifier or namespaced name or "function" or "const" @1
use A\{b,,c};
    syntax error, unexpected token ",", expecting "}" @1
print(1) print 2;
    syntax error, unexpected token "print" @1
$a and;
    syntax error, unexpected token ";" @1
$a xor xor $b;
    syntax error, unexpected token "xor" @1
list($a) ;
    syntax error, unexpected token ";", expecting "=" @1
list($a => ) = 1;
    syntax error, unexpected token ")" @1
echo 1\n\n;\n  echo (;\n
    syntax error, unexpected token ";" @4
