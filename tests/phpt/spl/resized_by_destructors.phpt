--TEST--
SplFixedArray: elements that setSize() drops are destroyed in their order, at once; destructors that change the size again
--FILE--
<?php
class Log { function __construct(public $n) {} function __destruct() { echo "~$this->n "; } }
class Resizing { function __construct(private $array, private $to) {} function __destruct() { echo "resize($this->to) of {$this->array->getSize()} "; $this->array->setSize($this->to); echo "now {$this->array->getSize()} "; } }
foreach ([0, 1, 2, 3, 10] as $to) foreach ([0, 1, 2, 4] as $size) {
    $a = new SplFixedArray(6);
    foreach ([0, 1, 3, 5] as $i) $a[$i] = new Log($i);
    $a[2] = new Resizing($a, $to); $a[4] = new Resizing($a, $to + 1);
    echo "$size, $to: "; $a->setSize($size); echo "| {$a->getSize()} ";
    foreach ($a as $e) echo $e === null ? "-" : "o"; $e = null;
    echo " | "; foreach ([2, 4] as $i) if (isset($a[$i]) && $a[$i] instanceof Resizing) $a[$i] = null;
    $a = null; echo "\n";
}
--EXPECT--
0, 0: ~5 resize(1) of 0 now 1 ~3 resize(0) of 1 now 0 ~1 ~0 | 0  | 
1, 0: ~1 resize(0) of 1 now 1 ~3 resize(1) of 1 now 1 ~5 ~0 | 0  | 
2, 0: resize(0) of 2 now 2 ~3 resize(1) of 2 now 2 ~5 ~1 | 1 o | ~0 
4, 0: resize(1) of 4 now 4 ~5 ~1 resize(0) of 1 now 1 ~3 ~0 | 0  | 
0, 1: ~5 resize(2) of 0 now 2 ~3 resize(1) of 2 now 1 ~1 ~0 | 0  | 
1, 1: ~1 resize(1) of 1 now 1 ~3 resize(2) of 1 now 1 ~5 | 2 o- | ~0 
2, 1: resize(1) of 2 now 2 ~3 resize(2) of 2 now 2 ~5 ~1 | 1 o | ~0 
4, 1: resize(2) of 4 now 4 ~5 resize(1) of 2 now 2 ~3 ~1 | 1 o | ~0 
0, 2: ~5 resize(3) of 0 now 3 ~3 resize(2) of 3 now 2 ~1 ~0 | 0  | 
1, 2: ~1 resize(2) of 1 now 1 ~3 resize(3) of 1 now 1 ~5 | 3 o-- | ~0 
2, 2: resize(2) of 2 now 2 ~3 resize(3) of 2 now 2 ~5 | 3 oo- | ~1 ~0 
4, 2: resize(3) of 4 now 4 ~5 ~3 | 3 ooo | resize(2) of 3 now 2 ~1 ~0 
0, 3: ~5 resize(4) of 0 now 4 ~3 resize(3) of 4 now 3 ~1 ~0 | 0  | 
1, 3: ~1 resize(3) of 1 now 1 ~3 resize(4) of 1 now 1 ~5 | 4 o--- | ~0 
2, 3: resize(3) of 2 now 2 ~3 resize(4) of 2 now 2 ~5 | 4 oo-- | ~1 ~0 
4, 3: resize(4) of 4 now 4 ~5 | 4 oooo | resize(3) of 4 ~3 now 3 ~1 ~0 
0, 10: ~5 resize(11) of 0 now 11 ~3 resize(10) of 11 now 10 ~1 ~0 | 0  | 
1, 10: ~1 resize(10) of 1 now 1 ~3 resize(11) of 1 now 1 ~5 | 11 o---------- | ~0 
2, 10: resize(10) of 2 now 2 ~3 resize(11) of 2 now 2 ~5 | 11 oo--------- | ~1 ~0 
4, 10: resize(11) of 4 now 4 ~5 | 11 oooo------- | resize(10) of 11 now 10 ~3 ~1 ~0
