--TEST--
Generators as methods, closures, arrow functions and statics; arguments, $this, references
--FILE--
<?php
class Base
{
    public $items = [1, 2];
    function each() { foreach ($this->items as $i) yield static::class => $i; }
    static function fixed() { yield static::class; yield self::class; }
    function &all() { foreach ($this->items as $k => &$i) yield $k => $i; }
    function __destruct() { echo "gone\n"; }
}
class Derived extends Base {}
foreach ((new Derived)->each() as $k => $v) echo "$k $v\n";
foreach (Derived::fixed() as $v) echo "$v\n";
$b = new Base;
foreach ($b->all() as &$i) $i *= 5;
unset($i);
echo implode(',', $b->items), "\n";
$b = null;
$by = 3;
$closure = function ($n) use (&$by) { while ($n--) yield $by++; };
foreach ($closure(3) as $v) echo $v;
echo " $by\n";
$arrow = fn($x) => yield from [$x, $x * 2, $by];
foreach ($arrow(4) as $v) echo $v, ' ';
echo "\n";
function arguments(int $a, $b = 'default', ...$rest) { yield $a; yield $b; yield count($rest); yield from $rest; }
foreach (arguments('5') as $v) var_dump($v);
foreach (arguments(1, 2, 3, 4) as $v) echo $v, ' ';
try { arguments('x'); } catch (TypeError $e) { echo substr($e->getMessage(), 0, 60), "\n"; }
function counted() { static $calls = 0; yield ++$calls; }
foreach ([counted(), counted()] as $g) echo $g->current(), ' ';
echo "\n";
function variables() { $name = 'dynamic'; $$name = 1; yield $dynamic; $dynamic++; yield $$name; extract(['e' => 'extracted']); yield $e; }
foreach (variables() as $v) echo $v, ' ';
echo "\n";
function keys() { yield 'a'; yield 5 => 'b'; yield 'c'; yield 'k' => 'd'; yield -1 => 'e'; yield 'f'; yield 1.5 => 'g'; yield [1] => 'h'; }
foreach (keys() as $k => $v) echo json_encode($k), $v, ' ';
echo "\n", implode(',', [...arguments(7, 8)]), "\n";
--EXPECT--
Derived 1
Derived 2
gone
Derived
Base
5,10
gone
345 6
4 8 6 
int(5)
string(7) "default"
int(0)
1 2 2 3 4 arguments(): Argument #1 ($a) must be of type int, string gi
1 2 
1 2 extracted 
0a 5b 6c "k"d -1e 7f 1.5g [1]h 
7,8,0
