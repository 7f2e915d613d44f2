using Xunit;

namespace MiniPhp.Embedding.Tests;

public sealed class ValueTests
{
    private static readonly string[] Names = ["x", "y"];

    [Fact]
    public void ScalarsKeepTheirTypes()
    {
        using var php = new Php();
        PhpValue all = php.Engine.Call("var_export", PhpValue.List(default, true, 5, -2.0, "ä", new byte[] { 0xff, 0 }), true);
        Assert.Equal("array (\n  0 => NULL,\n  1 => true,\n  2 => 5,\n  3 => -2.0,\n  4 => 'ä',\n  5 => '\ufffd' . \"\\0\" . '',\n)", all.AsString());
        Assert.Equal(PhpValueKind.Null, php.Engine.Evaluate("null").Kind);
        Assert.False(php.Engine.Evaluate("1 == 2").AsBool());
        Assert.Equal(long.MinValue, php.Engine.Evaluate("PHP_INT_MIN").AsInt());
        Assert.Equal(0.1, php.Engine.Evaluate("0.1").AsFloat());
        Assert.True(double.IsNaN(php.Engine.Evaluate("NAN").AsFloat()));
        Assert.Equal(2.0, php.Engine.Evaluate("2").AsFloat());
    }

    [Fact]
    public void NothingElseIsConverted()
    {
        Assert.Throws<InvalidCastException>(() => ((PhpValue)"5").AsInt());
        Assert.Throws<InvalidCastException>(() => ((PhpValue)2.5).AsInt());
        Assert.Throws<InvalidCastException>(() => PhpValue.Null.AsString());
        Assert.Throws<InvalidCastException>(() => ((PhpValue)5).Count);
        Assert.Throws<InvalidCastException>(() => PhpValue.EmptyArray.AsObject());
        Assert.Throws<OverflowException>(() => ((PhpValue)300).As<byte>());
        Assert.Throws<NotSupportedException>(() => ((PhpValue)300).As<DateTime>());
    }

    [Fact]
    public void BytesThatAreNotUtf8SurviveTheRoundTrip()
    {
        using var php = new Php();
        byte[] all = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        php.Engine.Globals["bytes"] = all;
        Assert.Equal(256, php.Engine.Evaluate("strlen($bytes)").AsInt());
        Assert.Equal(all, php.Engine.Evaluate("implode(array_map('chr', range(0, 255)))").AsBytes());
        Assert.Equal(all.Reverse(), php.Engine.Evaluate("strrev($bytes)").AsBytes());
        Assert.Equal("\ufffd", php.Engine.Evaluate("\"\\xff\"").AsString());
    }

    [Fact]
    public void ArraysKeepOrderAndKeys()
    {
        using var php = new Php();
        PhpValue map = php.Engine.Evaluate("['b' => 1, 5 => ['deep' => [null, 2.5]], '7' => 'x', 'a' => true]");
        Assert.False(map.IsList);
        Assert.Equal(["b", 5, 7, "a"], map.Items.Select(item => item.Key));
        Assert.Equal(2.5, map["5"]["deep"][1].AsFloat());
        Assert.Equal("x", map[7].AsString());
        Assert.False(map.TryGetValue("missing", out _));
        Assert.Throws<KeyNotFoundException>(() => map["missing"]);
        Assert.Throws<ArgumentException>(() => map[2.5]);

        php.Engine.Globals["map"] = map;
        Assert.Equal("""{"b":1,"5":{"deep":[null,2.5]},"7":"x","a":true}""", php.Engine.Evaluate("json_encode($map)").AsString());
        Assert.Equal(map, php.Engine.Globals["map"]);
        Assert.NotEqual(map, php.Engine.Evaluate("array_reverse($map, true)"));
    }

    [Fact]
    public void ValuesAreCopies()
    {
        using var php = new Php();
        php.Engine.Run("$list = [1, [2]]; $text = 'a';");
        PhpValue before = php.Engine.Globals["list"];
        PhpValue text = php.Engine.Globals["text"];
        php.Engine.Run("$list[1][] = 3; $list[] = 4; $text .= 'b'; $other = $text; $text .= 'c';");
        Assert.Equal(2, before.Count);
        Assert.Equal(1, before[1].Count);
        Assert.Equal("a", text.AsString());
        php.Engine.Globals["copy"] = before;
        php.Engine.Run("$copy[] = 5;");
        Assert.Equal(2, before.Count);
    }

    [Fact]
    public void DotNetCollectionsBecomeArrays()
    {
        using var php = new Php();
        object?[] values =
        [
            Names, new List<int?> { 1, null }, new Dictionary<string, object?> { ["k"] = new[] { 1.5 }, ["12"] = "n" },
            Enumerable.Range(0, 2).Select(i => i * 10L), new[] { KeyValuePair.Create(3, 'c') }, new SortedList<int, bool> { [1] = true },
        ];
        Assert.Equal("""[["x","y"],[1,null],{"k":[1.5],"12":"n"},[0,10],{"3":"c"},{"1":true}]""", php.Engine.Call("json_encode", [values]).AsString());
        Assert.Throws<ArgumentException>(() => php.Engine.Call("strlen", DateTime.Now));
        Assert.Throws<ArgumentException>(() => php.Engine.Call("strlen", ulong.MaxValue));
        var endless = new List<object>();
        endless.Add(endless);
        Assert.Throws<ArgumentException>(() => php.Engine.Call("count", endless));
    }

    [Fact]
    public void ArraysBecomeDotNetCollections()
    {
        using var php = new Php();
        PhpValue list = php.Engine.Evaluate("[1, 2]");
        Assert.Equal([1, 2], list.As<int[]>());
        Assert.Equal([1.0, 2.0], list.As<IReadOnlyList<double>>());
        Assert.Equal([1L, 2L], list.As<IEnumerable<long>>());
        var map = php.Engine.Evaluate("['a' => [1], 'b' => null, 3 => [2, 3]]").As<Dictionary<string, List<int>?>>();
        Assert.Equal(["a", "b", "3"], map.Keys);
        Assert.Null(map["b"]);
        Assert.Equal([2, 3], map["3"]);
        var anything = php.Engine.Evaluate("['a' => [1, 'x'], 'b' => 1.5]").As<IReadOnlyDictionary<string, object?>>();
        Assert.Equal(new object?[] { 1L, "x" }, anything["a"]);
        Assert.Throws<InvalidCastException>(() => list.As<string[]>());
    }

    [Fact]
    public void ArraysThatContainThemselvesHaveNoCopy()
    {
        using var php = new Php();
        Assert.Throws<InvalidOperationException>(() => php.Engine.Evaluate("$a = [1]; $a['self'] = &$a; return $a;"));
        Assert.Equal(2, php.Engine.Evaluate("count($a)").AsInt());
    }

    [Fact]
    public void ArraysNestedWithoutEndAreRefusedOrConverted()
    {
        using var php = new Php();
        php.Engine.Run("$deep = []; for ($i = 0; $i < 200000; $i++) $deep = [$deep];");
        Assert.Throws<InvalidOperationException>(() => php.Engine.Globals["deep"]);
        php.Engine.Run("$deep = []; for ($i = 0; $i < 500; $i++) $deep = [$deep];");
        Assert.Equal(php.Engine.Globals["deep"], php.Engine.Globals["deep"]);
    }

    [Fact]
    public void ObjectsAreHandles()
    {
        using var php = new Php();
        php.Engine.Run("""
            class Point {
                public int $x = 1; private $hidden = 2; public readonly int $once;
                function __construct() { $this->once = 3; }
                function __get($name) { return "magic $name"; }
                function __call($name, $args) { return $name . count($args); }
                private function secret() {}
                static function make() { return new static; }
            }
            $p = new Point;
            """);
        PhpObjectHandle point = php.Engine.Globals["p"].AsObject();
        Assert.Equal("Point", point.ClassName);
        Assert.True(point.IsInstanceOf("point"));
        Assert.False(point.IsInstanceOf("Countable"));
        point.Set("x", "7");
        Assert.Equal(7, php.Engine.Evaluate("$p->x").AsInt());
        Assert.Equal(7, point.Get("x").AsInt());
        Assert.Equal("magic hidden", point.Get("hidden").AsString());
        Assert.Equal("anything2", point.Call("anything", 1, 2).AsString());
        Assert.Equal("Point", point.Call("make").AsObject().ClassName);
        Assert.Equal("TypeError", Assert.Throws<PhpException>(() => point.Set("x", "seven")).ClassName);
        Assert.Equal("Cannot modify readonly property Point::$once", Assert.Throws<PhpException>(() => point.Set("once", 1)).Message);
        Assert.Equal(["x", "once"], point.GetProperties().Items.Select(item => item.Key.AsString()));
        Assert.Equal(point, php.Engine.Globals["p"].AsObject());
        Assert.Equal(php.Engine.Globals["p"], php.Engine.Globals["p"]);
        Assert.Equal("object(Point)", php.Engine.Globals["p"].ToString());
    }

    [Fact]
    public void HandlesKeepObjectsAlive()
    {
        using var php = new Php();
        php.Engine.Run("class D { function __destruct() { echo 'x'; } }");
        PhpObjectHandle handle = php.Engine.Evaluate("new D").AsObject();
        php.Engine.Run("echo '1';");
        handle.Dispose();
        handle.Dispose();
        Assert.Equal("1x", php.Output);
        Assert.Throws<ObjectDisposedException>(() => handle.ClassName);
        Forget(php);
        for (int i = 0; i < 10 && php.Output != "1xx"; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            php.Engine.Run(";");
        }

        Assert.Equal("1xx", php.Output);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static void Forget(Php php) => _ = php.Engine.Evaluate("new D").AsObject();

    [Fact]
    public void ObjectsBelongToTheirEngine()
    {
        using var one = new Php();
        using var other = new Php();
        PhpValue foreign = one.Engine.Evaluate("new stdClass");
        Assert.Throws<ArgumentException>(() => other.Engine.Globals["x"] = foreign);
        Assert.Throws<ArgumentException>(() => other.Engine.Call("is_object", foreign));
        PhpValue list = one.Engine.Evaluate("[1, 'a']");
        other.Engine.Globals["x"] = list;
        Assert.Equal(list, other.Engine.Globals["x"]);
    }

    [Fact]
    public void GlobalsInAndOut()
    {
        using var php = new Php();
        php.Engine.Globals["x"] = 1;
        php.Engine.Globals.Set("names", Names);
        php.Engine.Run("$y = &$x; function bump() { global $x; $x++; $GLOBALS['made'] = 'here'; } bump();");
        Assert.Equal(2, php.Engine.Globals["y"].AsInt());
        php.Engine.Globals["x"] = 10;
        Assert.Equal(10, php.Engine.Evaluate("$y").AsInt());
        Assert.Equal("here", php.Engine.Globals["made"].AsString());
        Assert.True(php.Engine.Globals["nothing"].IsNull);
        Assert.False(php.Engine.Globals.TryGet("nothing", out _));
        php.Engine.Globals["nothing"] = PhpValue.Null;
        Assert.True(php.Engine.Globals.TryGet("nothing", out _));
        php.Engine.Globals.Remove("x");
        Assert.False(php.Engine.Evaluate("isset($x)").AsBool());
        Assert.Equal(10, php.Engine.Globals["y"].AsInt());
        Assert.Contains("names", php.Engine.Globals.Names);
        Assert.Throws<ArgumentException>(() => php.Engine.Globals["this"] = 1);
        php.Engine.Globals["ü"] = 5;
        Assert.Equal(5, php.Engine.Evaluate("$ü").AsInt());
        Assert.Equal(1, php.Engine.Globals["_SERVER"]["argc"].AsInt());
    }

    [Fact]
    public void ResourcesAreHandles()
    {
        using var php = new Php();
        php.Engine.Run("function kind($r) { return gettype($r); }");
        Assert.Equal("NULL", php.Engine.Call("kind", PhpValue.Null).AsString());
    }

    [Fact]
    public void ClosuresOfTheHost()
    {
        using var php = new Php();
        php.Engine.Globals["double"] = php.Engine.CreateClosure((int x) => 2 * x);
        Assert.Equal([2, 4], php.Engine.Evaluate("array_map($double, [1, 2])").As<int[]>());
        Assert.Equal([3, 2, 1], php.Engine.Evaluate("$list = [1, 3, 2]; usort($list, $compare ??= $GLOBALS['compare'] ?? fn($a, $b) => $b - $a); return $list;").As<int[]>());
        php.Engine.Globals.Set("compare", (int a, int b) => b - a);
        Assert.Equal("Closure", php.Engine.Globals["compare"].AsObject().ClassName);
        Assert.Equal(1, php.Engine.Globals["compare"].AsObject().Invoke(1, 2).AsInt());
    }
}
