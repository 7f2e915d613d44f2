--TEST--
References that elements are, in what array functions return
--FILE--
<?php
$fns = [
 'slice' => fn($a) => array_slice($a, 0, 2), 'slice_pk' => fn($a) => array_slice($a, 0, 2, true), 'merge' => fn($a) => array_merge($a, [1]), 'merge1' => fn($a) => array_merge($a),
 'values' => fn($a) => array_values($a), 'reverse' => fn($a) => array_reverse($a), 'pad' => fn($a) => array_pad($a, 4, 0), 'filter' => fn($a) => array_filter($a),
 'filter_cb' => fn($a) => array_filter($a, fn($x) => true), 'chunk' => fn($a) => array_chunk($a, 1), 'combine' => fn($a) => array_combine(['x','y'], $a),
 'splice' => function($a) { return array_splice($a, 0, 1); }, 'splice2' => function($a) { array_splice($a, 1, 1, [&$a[0]]); return $a; }, 'diff' => fn($a) => array_diff($a, [99]), 'diff_key' => fn($a) => array_diff_key($a, [99=>1]), 'intersect' => fn($a) => array_intersect($a, $a),
 'intersect_key' => fn($a) => array_intersect_key($a, $a), 'replace' => fn($a) => array_replace($a, [5=>1]), 'replace2' => fn($a) => array_replace([5=>1], $a), 'plus' => fn($a) => $a + [9 => 1], 'plus2' => fn($a) => [9 => 1] + $a,
 'unique' => fn($a) => array_unique($a), 'column' => fn($a) => array_column([$a], 0), 'fill_keys' => fn($a) => array_fill_keys(['q'], $a), 'flip' => fn($a) => array_flip($a),
 'map' => fn($a) => array_map(null, $a), 'map2' => fn($a) => array_map(null, $a, $a), 'spread' => fn($a) => [...$a], 'shift' => function($a) { array_shift($a); return $a; }, 'pop' => function($a) { return [array_pop($a), $a]; },
 'unshift' => function($a) { array_unshift($a, 1); return $a; }, 'sort' => function($a) { sort($a); return $a; }, 'merge_rec' => fn($a) => array_merge_recursive($a, [3]), 'merge_rec2' => fn($a) => array_merge_recursive(['k' => $a], ['k' => 3]), 'replace_rec' => fn($a) => array_replace_recursive($a, [7 => 1]),
];
foreach ($fns as $n => $f) {
  $b = 10; $c = 20; $a = [&$b, &$c]; unset($b);
  echo "$n: "; debug_zval_dump($f($a));
  unset($a);
}
--EXPECT--
slice: array(2) refcount(1){
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
}
slice_pk: array(2) refcount(1){
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
}
merge: array(3) refcount(1){
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
  [2]=>
  int(1)
}
merge1: array(2) refcount(1){
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
}
values: array(2) refcount(2){
  [0]=>
  reference refcount(1) {
    int(10)
  }
  [1]=>
  reference refcount(2) {
    int(20)
  }
}
reverse: array(2) refcount(1){
  [0]=>
  reference refcount(3) {
    int(20)
  }
  [1]=>
  int(10)
}
pad: array(4) refcount(1){
  [0]=>
  reference refcount(2) {
    int(10)
  }
  [1]=>
  reference refcount(3) {
    int(20)
  }
  [2]=>
  int(0)
  [3]=>
  int(0)
}
filter: array(2) refcount(1){
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
}
filter_cb: array(2) refcount(1){
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
}
chunk: array(2) refcount(1){
  [0]=>
  array(1) refcount(1){
    [0]=>
    int(10)
  }
  [1]=>
  array(1) refcount(1){
    [0]=>
    reference refcount(3) {
      int(20)
    }
  }
}
combine: array(2) refcount(1){
  ["x"]=>
  int(10)
  ["y"]=>
  reference refcount(3) {
    int(20)
  }
}
splice: array(1) refcount(1){
  [0]=>
  int(10)
}
splice2: array(2) refcount(1){
  [0]=>
  reference refcount(2) {
    int(10)
  }
  [1]=>
  reference refcount(2) {
    int(10)
  }
}
diff: array(2) refcount(1){
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
}
diff_key: array(2) refcount(1){
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
}
intersect: array(2) refcount(1){
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
}
intersect_key: array(2) refcount(1){
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
}
replace: array(3) refcount(1){
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
  [5]=>
  int(1)
}
replace2: array(3) refcount(1){
  [5]=>
  int(1)
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
}
plus: array(3) refcount(1){
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
  [9]=>
  int(1)
}
plus2: array(3) refcount(1){
  [9]=>
  int(1)
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
}
unique: array(2) refcount(1){
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
}
column: array(1) refcount(1){
  [0]=>
  int(10)
}
fill_keys: array(1) refcount(1){
  ["q"]=>
  array(2) refcount(2){
    [0]=>
    reference refcount(1) {
      int(10)
    }
    [1]=>
    reference refcount(2) {
      int(20)
    }
  }
}
flip: array(2) refcount(1){
  [10]=>
  int(0)
  [20]=>
  int(1)
}
map: array(2) refcount(2){
  [0]=>
  reference refcount(1) {
    int(10)
  }
  [1]=>
  reference refcount(2) {
    int(20)
  }
}
map2: array(2) refcount(1){
  [0]=>
  array(2) refcount(1){
    [0]=>
    reference refcount(3) {
      int(10)
    }
    [1]=>
    reference refcount(3) {
      int(10)
    }
  }
  [1]=>
  array(2) refcount(1){
    [0]=>
    reference refcount(4) {
      int(20)
    }
    [1]=>
    reference refcount(4) {
      int(20)
    }
  }
}
spread: array(2) refcount(1){
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
}
shift: array(1) refcount(1){
  [0]=>
  reference refcount(3) {
    int(20)
  }
}
pop: array(2) refcount(1){
  [0]=>
  int(20)
  [1]=>
  array(1) refcount(1){
    [0]=>
    int(10)
  }
}
unshift: array(3) refcount(1){
  [0]=>
  int(1)
  [1]=>
  int(10)
  [2]=>
  reference refcount(3) {
    int(20)
  }
}
sort: array(2) refcount(1){
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
}
merge_rec: array(3) refcount(1){
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
  [2]=>
  int(3)
}
merge_rec2: array(1) refcount(1){
  ["k"]=>
  array(3) refcount(1){
    [0]=>
    int(10)
    [1]=>
    reference refcount(3) {
      int(20)
    }
    [2]=>
    int(3)
  }
}
replace_rec: array(3) refcount(1){
  [0]=>
  int(10)
  [1]=>
  reference refcount(3) {
    int(20)
  }
  [7]=>
  int(1)
}
