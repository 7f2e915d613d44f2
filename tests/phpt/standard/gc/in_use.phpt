--TEST--
Values that only hold themselves are not collected while a statement has them as a result
--INI--
zend.enable_gc=1
--FILE--
<?php
class Node
{
    public $parent, $children = [];
    function __construct(public string $name) {}
    function add(Node $child): static { $child->parent = $this; $this->children[] = $child; return $this; }
    function names($ignored) { return $this->name . ':' . implode(',', array_map(fn ($c) => "$c->name<{$c->parent->name}", $this->children)); }
    function __toString(): string { return $this->names(0); }
    function &ref() { return $this->children; }
    function __get($name) { return tree($name); }
}
function tree(string $name): Node { $root = new Node($name); $root->add(new Node('x'))->add(new Node('y')); return $root; }
function churn(int $n = 12000): string { for ($i = 0; $i < $n; $i++) { $a = new Node(''); $a->parent = $a; } return '!'; }
echo tree('receiver')->names(churn()), "\n";
echo tree('left') . churn() . tree('right'), "\n";
echo count([tree('a'), churn(), tree('b')]), "\n";
echo tree('property')->parent?->name ?? churn(), "\n";
echo (churn() . tree('cond') ?: 1), "\n";
echo tree('f')->children[(int) (churn() === '')]->parent->name, "\n";
echo tree('m')->other->names(churn()), "\n";
foreach (tree('loop')->children as $child) { churn(); echo $child->parent->name, ' '; }
foreach ([1, 2] as $i) { echo match (true) { default => tree("m$i") } . churn(), ' '; }
echo "\n";
function gen() { foreach (['g', 'h'] as $n) { $got = yield tree($n) => churn(); echo $got . churn(), ' '; } return tree('ret'); }
$g = gen();
foreach ($g as $k => $v) { churn(); echo $k->names($v), ' '; $g->send(tree('sent')); }
echo $g->getReturn(), "\n";
echo implode(' ', array_map(fn ($n) => tree($n) . churn(), ['p', 'q'])), "\n";
echo implode(' ', array_map(function ($t) { churn(); return $t->names(0); }, [tree('r'), tree('s')])), "\n";
$f = new Fiber(function ($t) { $u = Fiber::suspend(tree('out')); churn(); return tree('back') . $t . $u; });
$out = $f->start(tree('in')); churn(); echo $out, ' '; $f->resume(tree('again')); churn(); echo $f->getReturn(), "\n";
try { throw new class(churn(), tree('thrown')) extends Exception { function __construct($x, public $t) {} }; } catch (Exception $e) { churn(); echo $e->t, "\n"; }
function fin() { try { return tree('finally'); } finally { churn(); } }
echo fin(), "\n";
list('t' => $t) = ['t' => tree('list'), churn() => 1]; churn(); echo $t, "\n";
$w = WeakReference::create($k = tree('weak')); unset($k); echo $w->get()->names(0), ' ', churn(), ' ', var_export($w->get(), true), "\n";
?>
--EXPECT--
receiver:x<receiver,y<receiver
left:x<left,y<left!right:x<right,y<right
3
!
!cond:x<cond,y<cond
f
other:x<other,y<other
loop loop m1:x<m1,y<m1! m2:x<m2,y<m2! 
g:x<g,y<g sent:x<sent,y<sent! ! ret:x<ret,y<ret
p:x<p,y<p! q:x<q,y<q!
r:x<r,y<r s:x<s,y<s
out:x<out,y<out back:x<back,y<backin:x<in,y<inagain:x<again,y<again
thrown:x<thrown,y<thrown
finally:x<finally,y<finally
list:x<list,y<list
weak:x<weak,y<weak ! NULL
