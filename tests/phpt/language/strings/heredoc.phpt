--TEST--
Heredoc and nowdoc with indentation
--FILE--
<?php
$n = 'name'; $a = ['k' => ['x' => 'v']];
echo <<<TEXT
    first $n
      second {$a['k']['x']}
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
--EXPECT--
first name
  second v
third "quoted" A|
 raw $n \n
less
["a","b name\n\nc"]
empty
