<?php
$n = 'name'; $a = ['GLOBALS' => ['x' => 'v']];
echo <<<TEXT
    first $n
      second {$a[[1, 2, 3]]['x']}
    third "quoted" \x41
    TEXT . "|\n";
echo <<<'RAW'
  raw $n \n
 less
 RAW, "\n";
echo json_encode([<<<A
  a
  A, <<<"B"
  b $n

  c
  B]), "\n";
echo <<<E
E, "empty\n";
