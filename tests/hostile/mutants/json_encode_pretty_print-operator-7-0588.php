 -> 
echo json_encode(['a' => 1, 'list' => [1, [2, []], new stdClass], 'object' => (object)['x' => [], 'y' => (object)['z' => null]]], JSON_PRETTY_PRINT), "\n";
echo json_encode([], JSON_PRETTY_PRINT), json_encode(new stdClass, JSON_PRETTY_PRINT), json_encode([[]], JSON_PRETTY_PRINT), "\n";
