<?php
class P {
    function __construct(public readonly int $x, protected ?string $y = null, private array $z = []) {}
    function with(int $x) {
        $c = clone $this;
        try { $c->x = $x; } catch (Error $e) { echo $e->getMessage(), "\n"; }
        return new static($x, $this->y);
    }
}
$p = new P(1, 'y');
print_r($p->with(2));
foreach ([fn () => $p->x = 5, fn () => $p->x++, function () use ($p) { $r = &$p->x; },
    function () use ($p) { unset($p->x); }] as $f) try {
    $f();
} catch (Error $e) { echo $e->getMessage(), "\n"; }
class L { public readonly array $list; function init() { $this->list = [1]; $this->list[] = 2; } }
try { break;  (new L)->init(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { echo (new L)->list; } catch (Error $e) { echo $e->getMessage(), "\n"; }
