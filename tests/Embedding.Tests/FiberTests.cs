using Xunit;

namespace MiniPhp.Embedding.Tests;

public sealed class FiberTests
{
    private const string Counter = """
        $fiber = new Fiber(function () { for ($i = 1; ; $i++) echo Fiber::suspend($i), ' '; });
        $fiber->start();
        """;

    [Theory]
    [InlineData(null)]
    [InlineData(4 << 20)]
    public void AFiberGoesOnInLaterOperationsOnAnyThread(int? stackSize)
    {
        using var php = new Php(stackSize: stackSize);
        php.Engine.Run(Counter);
        long got = 0;
        for (int i = 0; i < 20; i++)
        {
            var thread = new Thread(() => got = php.Engine.Evaluate("$fiber->resume('x')").AsInt());
            thread.Start();
            thread.Join();
        }

        Assert.Equal(21, got);
        Assert.Equal(string.Concat(Enumerable.Repeat("x ", 20)), php.Output);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(4 << 20)]
    public void FunctionsOfTheHostAreCalledAndCallBackInFibers(int? stackSize)
    {
        using var php = new Php(stackSize: stackSize);
        php.Engine.DefineFunction("twice", (PhpEngine engine, string function) => engine.Call(function).AsInt() + engine.Call(function).AsInt());
        php.Engine.Run("""
            function seven() { $f = new Fiber(fn() => Fiber::suspend(1) + 6); return $f->start() + 6; }
            function leaves() { Fiber::suspend(); return 1; }
            $fiber = new Fiber(function () { echo twice('seven'), Fiber::suspend(); try { twice('leaves'); } catch (FiberError $e) { echo $e->getMessage(); } });
            $fiber->start();
            $fiber->resume('!');
            """);
        Assert.Equal("14!Cannot switch fibers in current execution context", php.Output);
    }

    [Fact]
    public void ExceptionsCrossFibersAndTheHost()
    {
        using var php = new Php();
        php.Engine.DefineFunction("fail", () => { throw new FormatException("host"); });
        php.Engine.Run("$fiber = new Fiber(function () { try { fail(); } catch (Exception $e) { echo $e->getMessage(); } Fiber::suspend(); fail(); }); $fiber->start();");
        Assert.Equal("host", php.Output);
        var exception = Assert.Throws<PhpException>(() => php.Engine.Run("$fiber->resume();"));
        Assert.IsType<FormatException>(exception.InnerException);
        Assert.Equal(1, php.Engine.Evaluate("1").AsInt());
    }

    [Fact]
    public void LimitsHoldInFibers()
    {
        using var php = new Php(memoryLimit: 32 << 20, timeLimit: TimeSpan.FromSeconds(20));
        Assert.Equal(PhpErrorKind.FatalError, Assert.Throws<PhpException>(() => php.Engine.Run("function f($n) { return f($n + 1) + 1; } (new Fiber('f'))->start(0);")).Kind);
        Assert.Equal(PhpErrorKind.FatalError, Assert.Throws<PhpException>(() => php.Engine.Run("(new Fiber(function () { $a = []; while (true) $a[] = str_repeat('x', 1000); }))->start();")).Kind);
        using var source = new CancellationTokenSource();
        source.CancelAfter(200);
        Assert.Throws<OperationCanceledException>(() => php.Engine.Run("(new Fiber(function () { while (true); }))->start();", source.Token));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(4 << 20)]
    public void FibersEndWithTheirEngine(int? stackSize)
    {
        string output;
        using (var php = new Php(stackSize: stackSize))
        {
            php.Engine.Run("$fiber = new Fiber(function () { try { Fiber::suspend(); } finally { echo 'finally'; } }); $fiber->start();" + Counter.Replace("$fiber", "$other", StringComparison.Ordinal));
            php.Engine.Dispose();
            output = php.Output;
        }

        Assert.Equal("finally", output);
    }

    [Fact]
    public void ThreadsOfFibersEndWithTheirEngine()
    {
        static int Threads() => Directory.GetDirectories("/proc/self/task").Count(IsFiber);
        static bool IsFiber(string task) => File.Exists(task + "/comm") && File.ReadAllText(task + "/comm").StartsWith("PHP fiber", StringComparison.Ordinal);
        using (var php = new Php())
        {
            php.Engine.Run("for ($i = 0; $i < 100; $i++) { $list[$i] = new Fiber(fn() => Fiber::suspend()); $list[$i]->start(); } for ($i = 0; $i < 90; $i++) $list[$i]->resume();");
            using var source = new CancellationTokenSource();
            source.CancelAfter(100);
            // An engine that was interrupted runs nothing at its end, so the fibers are still suspended then.
            Assert.Throws<OperationCanceledException>(() => php.Engine.Run("while (true);", source.Token));
            Assert.True(Threads() >= 10);
        }

        Assert.True(Threads() < 10);
    }
}
