--TEST--
json_encode: properties, JsonSerializable, enums
--FILE--
<?php
class Point
{
    public $x = 1;
    protected $y = 2;
    private $z = 3;
    public ?Point $next = null;
    public int $unset;
}
$point = new Point;
$point->next = new Point;
echo json_encode($point), "\n";

class Money implements JsonSerializable
{
    public function __construct(private mixed $value)
    {
    }

    public function jsonSerialize(): mixed
    {
        return $this->value;
    }
}
class Itself implements JsonSerializable
{
    public $a = 1;

    public function jsonSerialize(): mixed
    {
        return $this;
    }
}
class Nested implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        return [$this];
    }
}
echo json_encode([new Money(1.5), new Money([new Money(null), 'k' => new Money('s')]), new Itself]), "\n";
var_dump(json_encode(new Nested), json_last_error_msg());
class Failing implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        throw new LogicException('not today');
    }
}
try {
    json_encode([new Failing]);
} catch (LogicException $e) {
    echo $e->getMessage(), "\n";
}
enum Suit: string
{
    case Hearts = 'H';
}
enum Plain
{
    case One;
}
echo json_encode(['suit' => Suit::Hearts]), "\n";
var_dump(json_encode(Plain::One), json_last_error_msg());
echo json_encode((object)['a' => 1, '' => 2, '7' => 3]), json_encode(fn() => 1), "\n";
--EXPECT--
{"x":1,"next":{"x":1,"next":null}}
[1.5,{"0":null,"k":"s"},{"a":1}]
bool(false)
string(18) "Recursion detected"
not today
{"suit":"H"}
bool(false)
string(46) "Non-backed enums have no default serialization"
{"a":1,"":2,"7":3}{}
