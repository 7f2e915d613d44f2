--TEST--
Namespaces: fallback of functions and constants, group use, use function, use const, names at run time
--FILE--
<?php
namespace Lib\Deep { const LEVEL = 'deep'; const E_ALL = 'own'; function strlen($s) { return "own($s)"; } function only() { return __FUNCTION__; } class Thing { const C = __CLASS__; static function m() { return [__METHOD__, __NAMESPACE__, static::class]; } } enum Kind { case A; } interface Face {} }
namespace Lib { function helper() { return __FUNCTION__; } const VALUE = 1; class strlen {} }
namespace App {
    use Lib\Deep\{Thing, Thing as Other, Kind, function only as once, const LEVEL};
    use Lib\{Deep, Deep\Face};
    use function Lib\{helper, Deep\strlen as len};
    use const Lib\VALUE, Lib\Deep\E_ALL as ALL_;
    use Lib as L;
    echo once(), ' ', LEVEL, ' ', helper(), ' ', len('x'), ' ', VALUE, ' ', ALL_, ' ', Thing::C, ' ', Other::class, ' ', Deep\only(), ' ', L\Deep\LEVEL, "\n";
    echo strlen('abc'), ' ', \strlen('abc'), ' ', E_ALL , ' ', Kind::A->name, ' ', Missing::class, ' ', namespace\Missing::class, ' ', L\X::class, ' ', \X::class, "\n";
    const class_ = 'late';
    const TRUE_ = true, PI = 3;
}
namespace App\Sub {
    const E_ALL = 'shadowed';
    function count($x) { return 'own count'; }
    echo E_ALL, ' ', \E_ALL, ' ', count([]), ' ', \count([]), ' ', TRUE, ' ', \true, ' ', __NAMESPACE__, ' ', namespace\count(1), "\n";
    foreach ([fn() => missing(), fn() => \missing(), fn() => namespace\missing(), fn() => MISSING, fn() => namespace\MISSING, fn() => \MISSING, fn() => new Missing, fn() => Missing::X, fn() => \App\once(), fn() => namespace\strlen('x'), fn() => constant('E_ALL'), fn() => constant('\App\Sub\E_ALL'), fn() => constant('app\sub\E_ALL'), fn() => constant('App\Sub\e_all'), fn() => ('\Lib\helper')(), fn() => call_user_func('lib\HELPER'), fn() => call_user_func('Lib\Deep\Thing::m'), fn() => [new \Lib\Deep\Thing, 'm'](), fn() => (new ('\lib\deep\thing'))::class, fn() => is_callable('count') . \defined('App\Sub\E_ALL') . \function_exists('\App\Sub\COUNT') . \class_exists('\Lib\Deep\thing'), fn() => compact('x'), fn() => func_get_args(), fn() => INI_ALL . \PHP_EOL, fn() => namespace\E_ALL, fn() => \define('Name\Space\D', 5) . \Name\Space\D . \name\space\D, fn(int|\Countable|namespace\X $x) => 1] as $i => $f) {
        try { echo "$i ", \json_encode(@$f()), "\n"; } catch (\Throwable $e) { echo "$i ", \get_class($e), ': ', \preg_replace('~ in .* on line \d+~', '', $e->getMessage()), "\n"; }
    }
    eval('echo __NAMESPACE__, "|", strlen("abc"), "|"; function inEval() { return __FUNCTION__; } echo inEval(), "\n";');
    eval('namespace Ev; const X = 1; function g() { return __FUNCTION__ . X; } echo g(), "\n";');
    $f = function () { return __FUNCTION__ . ' ' . __METHOD__ . ' ' . __NAMESPACE__; };
    echo $f(), "\n";
}
namespace { use function App\nothing; echo \Ev\g(), ' ', Lib\Deep\strlen(1), ' ', namespace\strlen('ab'), ' [', __NAMESPACE__, "]\n"; try { nothing(); } catch (Error $e) { echo $e->getMessage(), "\n"; } }
--EXPECTF--
Lib\Deep\only deep Lib\helper own(x) 1 own Lib\Deep\Thing Lib\Deep\Thing Lib\Deep\only deep
3 3 32767 A App\Missing App\Missing Lib\X X
shadowed 32767 own count 0 1 1 App\Sub own count
0 0 Error: Call to undefined function App\Sub\missing()
1 1 Error: Call to undefined function missing()
2 2 Error: Call to undefined function App\Sub\missing()
3 3 Error: Undefined constant "App\Sub\MISSING"
4 4 Error: Undefined constant "App\Sub\MISSING"
5 5 Error: Undefined constant "MISSING"
6 6 Error: Class "App\Sub\Missing" not found
7 7 Error: Class "App\Sub\Missing" not found
8 8 Error: Call to undefined function App\once()
9 9 Error: Call to undefined function App\Sub\strlen()
10 32767
11 "shadowed"
12 "shadowed"
13 13 Error: Undefined constant "App\Sub\e_all"
14 "Lib\\helper"
15 "Lib\\helper"
16 ["Lib\\Deep\\Thing::m","Lib\\Deep","Lib\\Deep\\Thing"]
17 ["Lib\\Deep\\Thing::m","Lib\\Deep","Lib\\Deep\\Thing"]
18 "Lib\\Deep\\Thing"
19 "1111"
20 []
21 []
22 "7\n"
23 "shadowed"
24 "155"
25 25 ArgumentCountError: Too few arguments to function App\Sub\{closure}(), 0 passed and exactly 1 expected
|3|inEval
Ev\g1
App\Sub\{closure} App\Sub\{closure} App\Sub
Ev\g1 own(1) 2 []
Call to undefined function App\nothing()
