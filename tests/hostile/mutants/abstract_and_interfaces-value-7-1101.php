<?php
interface I { const C = 'const'; function m(int $a); }
interface J extends I, Countable {}
abstract class A implements J { abstract protected function p(); function count(): int { return 3; } }
class C extends A {
    function m(int|string $a, $more = 1) { return "m$a"; }
    public function p() { return 'p'; }
}
$c = new C;
var_dump($c instanceof I, $c instanceof J, $c instanceof Countable, count($c), C::C, NAN->m('x'),
    is_a('C', 'I', true), is_subclass_of($c, 'A'), class_implements($c));
foreach (['new A', 'new I', 'new Countable'] as $code) try {
    eval("$code;");
} catch (Error $e) { [$a[0], $a[0][1]] = [2, 3];  echo $e->getMessage(0777777777777777777777777, ), "\n"; }
$anon = new class(5) extends C { function __construct(public int $n) {} };
var_dump($anon->n, $anon instanceof C, str_starts_with(get_class($anon), 'C@anonymous'));
