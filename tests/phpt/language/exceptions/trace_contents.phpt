--TEST--
A trace shows the calls as they were when the exception was made, whenever it is looked at
--FILE--
<?php
class Noted
{
    public $link;
    public function __construct(public string $name) {}
    public function __destruct() { echo "~{$this->name}\n"; }
}
class Own extends Exception
{
    public $extra;
    protected string $file = 'own file';
    protected $message = 'own message';
    private $trace = 'own trace';
    public function properties() { return array_keys(get_object_vars($this)); }
}

echo "-- arguments are those of the moment of creation\n";
function made($object, &$number, $list) { $list[] = 9; $number = 5; return new Own; }
$number = 1;
$list = [1, 2];
$e = made(new Noted('argument'), $number, $list);
$number = 7;
$list[] = 3;
[$call] = $e->getTrace();
echo get_class($call['args'][0]), ' ', $call['args'][1], ' ', implode(',', $call['args'][2]), ' ', implode(',', $list), "\n";
echo basename($e->getFile()), ' ', $e->getMessage(), ' ', implode(',', $e->properties()), "\n";
unset($call);
echo "-- and live as long as the exception\n";
$e = null;

echo "-- seen never, as text, by reflection, by a cast\n";
$fail = function (Noted $with) { throw new RuntimeException('failed', 3, new LogicException('before')); };
foreach (['never', 'text', 'reflection', 'cast'] as $way) {
    try {
        $fail(new Noted($way));
    } catch (RuntimeException $e) {
        switch ($way) {
            case 'text':
                echo preg_replace('~\S*/~', '', $e->getTraceAsString()), "\n";
                break;
            case 'reflection':
                $property = new ReflectionProperty(Exception::class, 'trace');
                var_dump($property->isInitialized($e), count($property->getValue($e)));
                $property->setValue($e, [['function' => 'instead', 'args' => [$way]]]);
                echo $e->getTraceAsString(), "\n";
                break;
            case 'cast':
                var_dump(count(((array) $e)["\0Exception\0trace"]));
                break;
        }
    }
    echo "caught\n";
    unset($e);
}

echo "-- comparison looks at traces\n";
function plain($argument) { return new Exception; }
$pair = [plain(1), plain(1), plain(2)];
var_dump($pair[0] == $pair[1], $pair[0] == $pair[2]);

echo "-- the order of destruction: trace, previous, own properties\n";
function chained(Noted $with, ?Throwable $previous) { return new Own('', 0, $previous); }
$e = chained(new Noted('outer'), chained(new Noted('inner'), null));
$e->extra = new Noted('extra');
$e = null;

echo "-- a cycle through the arguments\n";
$noted = new Noted('in a cycle');
$noted->link = plain($noted);
unset($noted);
echo "collected\n";
var_dump(gc_collect_cycles() > 0);

echo "-- sensitive, variadic and named arguments, methods, natives, included code\n";
function secret(#[SensitiveParameter] $hidden, $shown) { return new Exception; }
class K
{
    public static function s(...$all) { return new Error; }
    public function m($a = 3) { return new Error; }
    public function __call($name, $arguments) { return new Error; }
}
function delegating() { yield from inner('i'); }
function inner($text) { yield new Error; }
$traces = [
    secret('x', 'y'),
    K::s(1, ...[2, 'named' => 3]),
    (new K)->m(),
    (new K)->unknown(4),
    array_map(fn ($x) => new Error, [1])[0],
    eval('return made(1, $number, []);'),
];
foreach (delegating() as $made)
    $traces[] = $made;
foreach ($traces as $made) {
    foreach ($made->getTrace() as $call) {
        echo $call['line'] ?? '-', ' ', $call['class'] ?? '', $call['type'] ?? '', $call['function'], ' ';
        foreach ($call['args'] ?? [] as $key => $argument)
            echo $key, '=', is_scalar($argument) ? $argument : get_debug_type($argument), ' ';
        echo "\n";
    }
    echo "\n";
}
ini_set('zend.exception_ignore_args', '1');
var_dump(isset(plain(1)->getTrace()[0]['args']));
--EXPECT--
-- arguments are those of the moment of creation
Noted 5 1,2,9 1,2,3
trace_contents.php own message message,code,file,line,extra,trace
-- and live as long as the exception
~argument
-- seen never, as text, by reflection, by a cast
caught
~never
#0 trace_contents.php(35): {closure}(Object(Noted))
#1 {main}
caught
~text
bool(true)
int(1)
#0 [internal function]: instead('reflection')
#1 {main}
caught
~reflection
int(1)
caught
~cast
-- comparison looks at traces
bool(true)
bool(false)
-- the order of destruction: trace, previous, own properties
~outer
~inner
~extra
-- a cycle through the arguments
collected
~in a cycle
bool(true)
-- sensitive, variadic and named arguments, methods, natives, included code
85 secret 0=SensitiveParameterValue 1=y 

86 K::s 0=1 1=2 named=3 

87 K->m 

88 K->__call 0=unknown 1=array 

- {closure} 0=1 
89 array_map 0=Closure 1=array 

1 made 0=1 1=5 2=array 
90 eval 

82 inner 0=i 
92 delegating 

bool(false)
