<?php
class A implements JsonSerializable { function jsonSerialize(): mixed { return [new A]; } }
var_dump(json_encode(new A), json_last_error_msg());
class B implements JsonSerializable { function jsonSerialize(): mixed { return json_encode(new B); } }
var_dump(json_encode(new B));
