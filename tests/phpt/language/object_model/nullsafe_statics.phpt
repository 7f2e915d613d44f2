--TEST--
A nullsafe access ends static accesses behind it too; isset() of $this; a computed name of global is computed once
--FILE--
<?php
class S { public static $p = 'static property'; const C = 'constant'; public $o; static function m(...$a) { echo "m(", implode(',', $a), ") "; return new self; } function n() { echo "n "; return null; } function me() { return $this; } }
$null = null; $s = new S;
var_dump($null?->a()::$p, $null?->a()::m(print('no')), $null?->a()::m()->n()?->x, $null?->a()::m()::m()::$p);
var_dump($s?->me()::$p, $s?->me()::C);
var_dump($s?->me()::m(1, $null?->x)->n()?->deep::$none);
var_dump($s->n()?->x::m($s::m(2))->o);
var_dump(isset($null?->a()::$p), isset($s?->me()::$p), isset($s?->me()::$q), empty($null?->a::$p));
try { var_dump(($null?->a())::$p); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { var_dump(isset($this->a)); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { var_dump(isset($this['a']['b'])); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { var_dump(empty($this->a->b)); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { var_dump($this->a ?? 'no'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { var_dump($this?->a); } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump(isset($this), empty($this)); try { var_dump($this ?? 1); } catch (Error $e) { echo $e->getMessage(), "\n"; }
function name() { echo "name "; return 'global'; }
function g() { global ${name()}; $global .= '!'; var_dump($global); }
$global = 'value'; g(); var_dump($global);
?>
--EXPECT--
NULL
NULL
NULL
NULL
string(15) "static property"
string(8) "constant"
m(1,) n NULL
n NULL
bool(false)
bool(true)
bool(false)
bool(true)
NULL
Using $this when not in object context
Using $this when not in object context
Using $this when not in object context
Using $this when not in object context
Using $this when not in object context
bool(false)
bool(true)
Using $this when not in object context
name string(6) "value!"
string(6) "value!"
