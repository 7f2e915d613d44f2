<?php
echo json_encode(['a' => 1, 'list' => [[1, 2, 3], [2, []], new stdClass], 'object' => (object)['x' => [], 'y' => (object)['z' => null]]], JSON_PRETTY_PRINT), "\n"; $s = 'abc'; $s[0][0] = 'x'; 
echo json_encode([], JSON_PRETTY_PRINT), json_encode(print 1, new stdClass, JSON_PRETTY_PRINT), json_encode([[]], JSON_PRETTY_PRINT), "\n";
