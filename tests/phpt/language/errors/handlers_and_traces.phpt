--TEST--
ErrorException, arguments in traces, zend.exception_string_param_max_len, handlers that throw, assert
--FILE--
<?php
class MyE extends ErrorException { public function __construct(string $m = '', public $own = 1) { parent::__construct($m, 3, E_USER_WARNING, 'made.php', 77, new LogicException('prev', 2)); } }
try { throw new MyE('mine'); } catch (ErrorException $e) { var_dump($e->getSeverity(), $e->getLine(), $e->getFile(), $e->getCode(), $e->getPrevious()->getMessage(), $e->own); echo get_class($e->getPrevious()), "\n"; }
$e = new ErrorException('m', filename: 'x'); var_dump($e->getFile(), $e->getLine() > 0, $e->getSeverity());
$e = new ErrorException('m', line: 5); var_dump(basename($e->getFile()), $e->getLine());
foreach ([fn() => new ErrorException([]), fn() => new Exception('m', 'x'), fn() => new Exception('m', 1, 'p'), fn() => new Error(code: 1.5), fn() => new Exception(previous: new Error('p'), message: 'n')] as $f) try { echo get_class($f()->getPrevious() ?? new stdClass), "\n"; } catch (Throwable $t) { echo get_class($t), ': ', $t->getMessage(), "\n"; }
function thrower(...$args) { throw new Exception('trace'); }
foreach ([[], ['short', str_repeat('long', 10)], [1, 1.0, -0.0, 1e100, NAN, true, null], [[], [1, 2], new stdClass, STDIN, fn() => 1], ["a\nb\0c\\'\xff"], [PHP_INT_MIN, 0.1 + 0.2]] as $args) try { thrower(...$args); } catch (Exception $e) { echo strtok($e->getTraceAsString(), "\n") === false ?: preg_replace('~^#0 \S+ ~', '', explode("\n#1", $e->getTraceAsString())[0]), "\n"; }
foreach (['0', '5', '100', '-1', '1000001', 'x', '15'] as $n) { var_dump(ini_set('zend.exception_string_param_max_len', $n)); try { thrower('abcdefghijklmnopqrstuvwxyz'); } catch (Exception $e) { echo preg_replace('~^#0 \S+ ~', '', explode("\n#1", $e->getTraceAsString())[0]), "\n"; } }
set_error_handler(function ($no, $msg, $file, $line) { echo "[h $no $msg]"; if (str_contains($msg, 'throw')) throw new ErrorException($msg, 0, $no, $file, $line); return $no !== E_USER_NOTICE; });
trigger_error('note'); trigger_error('warn', E_USER_WARNING); @trigger_error('silent', E_USER_DEPRECATED);
try { trigger_error('throw it', E_USER_ERROR); } catch (ErrorException $e) { echo get_class($e), $e->getSeverity(), "\n"; }
try { trigger_error('x', E_WARNING); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
var_dump(error_get_last()['message'] ?? null);
echo $undefined . $arr['k'] . 5 . [] . "\n"; echo "abc"[10] ?? 'none', "\n";
function inh() { return error_reporting(); } var_dump(@inh());
restore_error_handler(); var_dump(restore_error_handler(), set_error_handler(null), set_error_handler('strlen', E_NOTICE), set_error_handler(null));
@$nope; var_dump(error_get_last()['message']); error_clear_last(); var_dump(error_get_last());
error_reporting(E_ALL & ~E_WARNING); echo $u; error_reporting(E_ALL);
try { assert(1 > 2 && $x?->y['z'] instanceof Foo, 'described'); } catch (AssertionError $e) { echo $e->getMessage(), "\n"; }
try { assert(fn($a, &...$b): ?int => $a <=> [1, ...$b] ?: throw new X(1) and false); } catch (AssertionError $e) { echo $e->getMessage(), "\n"; } echo "passed\n";
try { assert(false && match ($x) { 1, 2 => 'a', default => new class(1) extends Foo { public ?int $p = 1; } }); } catch (AssertionError $e) { echo $e->getMessage(), "\n"; }
try { assert(false, new RuntimeException('own')); } catch (RuntimeException $e) { echo $e->getMessage(), "\n"; }
set_exception_handler(function ($e) { echo 'handled ', get_class($e), ' ', $e->getMessage(), ' after ', get_class($e->getPrevious()), "\n"; throw new DomainException('again', 4, $e); });
try { try { throw new LogicException('one'); } finally { throw new RuntimeException('two'); } } finally { echo "finally\n"; }
--EXPECTF--
int(512)
int(77)
string(8) "made.php"
int(3)
string(4) "prev"
int(1)
LogicException
string(1) "x"
bool(false)
int(1)
string(23) "handlers_and_traces.php"
int(5)
TypeError: ErrorException::__construct(): Argument #1 ($message) must be of type string, array given
TypeError: Exception::__construct(): Argument #2 ($code) must be of type int, string given
TypeError: Exception::__construct(): Argument #3 ($previous) must be of type ?Throwable, string given

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s on line 6
stdClass
Error
thrower()
thrower('short', 'longlonglonglon...')
thrower(1, 1.0, -0.0, 1.0E+100, NAN, true, NULL)
thrower(Array, Array, Object(stdClass), Resource id #1, Object(Closure))
thrower('a\nb\x00c\\'\xFF')
thrower(-9223372036854775808, 0.3)
string(2) "15"
thrower('...')
string(1) "0"
thrower('abcde...')
string(1) "5"
thrower('abcdefghijklmnopqrstuvwxyz')
bool(false)
thrower('abcdefghijklmnopqrstuvwxyz')
bool(false)
thrower('abcdefghijklmnopqrstuvwxyz')
string(3) "100"
thrower('...')
string(1) "x"
thrower('abcdefghijklmno...')
[h 1024 note]
Notice: note in %s on line 11
[h 512 warn][h 16384 silent][h 256 throw it]ErrorException256
trigger_error(): Argument #2 ($error_level) must be one of E_USER_ERROR, E_USER_WARNING, E_USER_NOTICE, or E_USER_DEPRECATED
string(4) "note"
[h 2 Undefined variable $arr][h 2 Trying to access array offset on value of type null][h 2 Undefined variable $undefined][h 2 Array to string conversion]5Array
none
int(4437)
bool(true)
NULL
NULL
string(6) "strlen"
string(24) "Undefined variable $nope"
NULL
described
passed
assert(false && match ($x) {
    1, 2 => 'a',
    default => new class(1) extends Foo {
    public ?int $p = 1;
},
})
own
finally
handled RuntimeException two after LogicException

Fatal error: Uncaught LogicException: one in %s:25
Stack trace:
#0 {main}

Next RuntimeException: two in %s:25
Stack trace:
#0 {main}

Next DomainException: again in %s:24
Stack trace:
#0 [internal function]: {closure}(Object(RuntimeException))
#1 {main}
  thrown in %s on line 24
