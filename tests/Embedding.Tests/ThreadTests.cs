using Xunit;

namespace MiniPhp.Embedding.Tests;

public sealed class ThreadTests
{
    private static void OnThread(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                action();
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        });
        thread.Start();
        thread.Join();
        if (failure is not null)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(4 << 20)]
    public void OneThreadAfterAnotherMayUseAnEngine(int? stackSize)
    {
        using var php = new Php(stackSize: stackSize);
        php.Engine.Run("$x = 1; function f($n) { return $n ? 1 + f($n - 1) : 0; }");
        OnThread(() => php.Engine.Run("$x++;"));
        OnThread(() => Assert.Equal(100, php.Engine.Call("f", 100).AsInt()));
        Assert.Equal(2, php.Engine.Globals["x"].AsInt());
    }

    [Theory]
    [InlineData(null)]
    [InlineData(4 << 20)]
    public void TwoThreadsAtOnceAreRefused(int? stackSize)
    {
        using var php = new Php(stackSize: stackSize);
        using var inside = new ManualResetEventSlim();
        using var leave = new ManualResetEventSlim();
        php.Engine.DefineFunction("hold", () =>
        {
            inside.Set();
            leave.Wait();
        });
        var thread = new Thread(() => php.Engine.Run("hold(); $x = 5;"));
        thread.Start();
        inside.Wait();
        string message = Assert.Throws<InvalidOperationException>(() => php.Engine.Run("echo 1;")).Message;
        Assert.StartsWith("Another thread is using the engine.", message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => php.Engine.Globals["x"]);
        Assert.Throws<InvalidOperationException>(() => php.Engine.Dispose());
        leave.Set();
        thread.Join();
        Assert.Equal(5, php.Engine.Globals["x"].AsInt());
    }

    [Fact]
    public void FunctionsRunOnTheEnginesThread()
    {
        using var php = new Php(stackSize: 4 << 20);
        int? inside = null;
        php.Engine.DefineFunction("where", (PhpEngine engine) =>
        {
            inside = Environment.CurrentManagedThreadId;
            return engine.Evaluate("40 + 2");
        });
        Assert.Equal(42, php.Engine.Evaluate("where()").AsInt());
        Assert.NotEqual(Environment.CurrentManagedThreadId, inside);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(4 << 20)]
    public void EnginesOnThreadsDoNotSeeEachOther(int? stackSize)
    {
        PhpScript script = PhpScript.Compile("""
            namespace App;
            interface HasName { const PREFIX = 'n'; function name(): string; }
            trait Counts { public static int $count = 0; function bump() { static $calls = 0; self::$count++; return ++$calls; } }
            abstract class Base implements HasName { use Counts; function __construct(protected $id) {} function name(): string { return static::PREFIX . $this->id; } }
            final class Item extends Base { function __destruct() { global $destroyed; $destroyed++; } function __get($n) { return $n; } }
            enum Suit: string { case A = 'a'; case B = 'b'; const X = self::A; }
            function gen($n) { for ($i = 0; $i < $n; $i++) $got = yield $i => $i * 2; return 'end'; }
            function work($seed) {
                $text = 'literal'; $text .= $seed; $list = [1, 2, ['k' => 'v']]; $list[2]['k'] .= $seed;
                $items = [];
                for ($i = 0; $i < 5; $i++) { $items[] = $item = new Item($i + $seed); $item->bump(); }
                $names = \implode(',', \array_map(fn($i) => $i->name(), $items));
                $sum = 0; foreach (gen(5) as $k => $v) $sum += $k * $v;
                try { throw new \LogicException("e$seed"); } catch (\Exception $e) { $names .= $e->getMessage(); } finally { $names .= '!'; }
                \preg_match('/(\d+)/', "x{$seed}y", $m);
                return [$text, $list, $names, $sum, $m[1], Suit::from('b')->name, Suit::X === Suit::A, Item::$count, $items[0]->magic, \host($seed), (fn() => \func_num_args())(1, 2)];
            }
            """);
        const int runs = 1000;
        const int workers = 3;
        var failures = new List<Exception>();
        Thread[] threads = Enumerable.Range(0, workers).Select(number => new Thread(() =>
        {
            try
            {
                using var php = new Php(stackSize: stackSize);
                php.Engine.DefineFunction("host", (int seed) => seed + number);
                php.Engine.Run(script);
                for (int i = 0; i < runs; i++)
                {
                    PhpValue result = php.Engine.Call("App\\work", i);
                    PhpValue expected = PhpValue.List(
                        "literal" + i, PhpValue.List(1, 2, PhpValue.Map(KeyValuePair.Create<PhpValue, PhpValue>("k", "v" + i))),
                        string.Join(',', Enumerable.Range(i, 5).Select(id => "n" + id)) + "e" + i + "!", 60, i.ToString(System.Globalization.CultureInfo.InvariantCulture),
                        "B", true, 5 * (i + 1), "magic", i + number, 2);
                    Assert.Equal(expected, result);
                }

                Assert.Equal(5 * runs, php.Engine.Globals["destroyed"].AsInt());
            }
            catch (Exception exception)
            {
                lock (failures)
                    failures.Add(exception);
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Empty(failures);
    }

    [Fact]
    public void ManyEnginesInAPool()
    {
        PhpScript script = PhpScript.Compile("$total = 0; foreach ([1, 2, 3] as $n) { $total += $n * $factor; } echo $total; function once() {} const ONLY = 1; class Only {}");
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 4 }, factor =>
        {
            using var php = new Php();
            php.Engine.Globals["factor"] = factor;
            php.Engine.Run(script);
            Assert.Equal((6 * factor).ToString(System.Globalization.CultureInfo.InvariantCulture), php.Output);
        });
    }

    [Fact]
    public void SettingsAndErrorsStayInTheirEngine()
    {
        using var one = new Php();
        using var other = new Php();
        one.Engine.Run("ini_set('precision', '3'); error_reporting(0); set_error_handler(fn() => true); mt_srand(5); setlocale(LC_ALL, 'C'); ob_start(); echo 'kept'; $GLOBALS['x'] = 1;".Replace("setlocale(LC_ALL, 'C'); ", "", StringComparison.Ordinal));
        Assert.Equal("3.1415926535898", other.Engine.Evaluate("(string) M_PI").AsString());
        Assert.Equal("3.14", one.Engine.Evaluate("(string) M_PI").AsString());
        Assert.False(other.Engine.Evaluate("isset($x)").AsBool());
        other.Engine.Run("echo $undefined;");
        Assert.Single(other.Diagnostics);
        Assert.Equal("", other.Output);
    }

    [Fact]
    public void DirectoriesStayInTheirEngine()
    {
        string before = Environment.CurrentDirectory;
        using var one = new Php();
        using var other = new Php();
        Assert.True(one.Engine.Evaluate("chdir('/')").AsBool());
        Assert.Equal("/", one.Engine.Evaluate("getcwd()").AsString());
        Assert.False(one.Engine.Evaluate("@chdir('/nothing/here')").AsBool());
        Assert.Equal(before, other.Engine.Evaluate("getcwd()").AsString());
        string directory = Directory.CreateTempSubdirectory("min[p]hp").FullName;
        try
        {
            other.Engine.DefineFunction("inside", (PhpEngine engine) => engine.Evaluate("getcwd()"));
            Assert.Equal([directory, "made"], other.Engine.Evaluate($$"""
                chdir('{{directory}}'); $seen = [inside()]; mkdir('sub'); chdir('sub'); file_put_contents('x.php', '<?php return "made";'); chdir('..');
                return [...$seen, include 'sub/x.php'];
                """).As<string[]>());
            Assert.Equal(["sub/x.php"], other.Engine.Evaluate("glob('*/*.php')").As<string[]>());
            Assert.Equal("made", other.Engine.Evaluate("rename('sub/x.php', 'y.php') && is_file('y.php') && !file_exists('/y.php') ? include './y.php' : 'lost'").AsString());
            Assert.Equal(directory + "/y.php", other.Engine.Evaluate("realpath('sub/../y.php')").AsString());
            Assert.Equal(0, other.Engine.RunFile("y.php"));
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }

        Assert.Equal("/", one.Engine.Evaluate("getcwd()").AsString());
        Assert.Equal(before, Environment.CurrentDirectory);
    }

    [Fact]
    public void MemoryOfOthersIsNotCounted()
    {
        byte[][] ballast = Enumerable.Range(0, 60).Select(_ => new byte[1 << 20]).ToArray();
        using var php = new Php(memoryLimit: 32 << 20);
        using var other = new Php(memoryLimit: 512 << 20);
        php.Engine.DefineFunction("other", () => other.Engine.Run("$kept = []; for ($i = 0; $i < 60; $i++) $kept[] = str_repeat('x', 1 << 20) . $i;"));
        Assert.Equal(2 << 20, php.Engine.Evaluate("other(); $s = ''; for ($i = 0; $i < 200; $i++) { $s = str_repeat('y', 2 << 20); } return strlen($s);").AsInt());
        Assert.Throws<PhpException>(() => php.Engine.Run("$a = []; while (true) $a[] = str_repeat('z', 1 << 20);"));
        GC.KeepAlive(ballast);
    }

    [Fact]
    public void ManySmallValuesAreCountedToo()
    {
        using var php = new Php(memoryLimit: 32 << 20);
        foreach (string code in (string[])["$a = null; while (true) $a = [$a];", "class Node { public $next; } $a = null; while (true) { $n = new Node; $n->next = $a; $a = $n; }", "while (true) $a[] = [1, 2];", "function grow($x) { $y = [$x, str_repeat('x', 1000)]; return grow($y); } grow(1);", "$f = null; while (true) $f = fn() => $f;"])
        {
            PhpException? error = Record.Exception(() => php.Engine.Run(code)) as PhpException;
            Assert.True(error is { Kind: PhpErrorKind.FatalError }, code);
            php.Engine.Run("unset($a, $n, $f);");
        }
    }
}
