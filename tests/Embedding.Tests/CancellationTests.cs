using System.Diagnostics;
using Xunit;

namespace MiniPhp.Embedding.Tests;

public sealed class CancellationTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(100);

    [Theory]
    [InlineData("while (true);")]
    [InlineData("for (;;) { try { throw new Exception; } catch (Throwable) { } finally { } }")]
    [InlineData("do { } while (true);")]
    [InlineData("foreach ((function () { while (true) yield 1; })() as $x);")]
    [InlineData("again: goto again;")]
    [InlineData("function fib($n) { return $n < 2 ? $n : fib($n - 1) + fib($n - 2); } fib(100);")]
    [InlineData("function hanoi($n) { if ($n) { array_map('hanoi', [$n - 1, $n - 1]); } } hanoi(60);")]
    [InlineData("usort($list, fn($a, $b) => spin());")]
    [InlineData("sleep(100);")]
    [InlineData("usleep(100000000);")]
    [InlineData("time_nanosleep(100, 0);")]
    [InlineData("time_sleep_until(microtime(true) + 100);")]
    [InlineData("socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair); socket_read($pair[0], 10);")]
    [InlineData("socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair); socket_read($pair[0], 10, PHP_NORMAL_READ);")]
    [InlineData("socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair); socket_recv($pair[0], $data, 10, 0);")]
    [InlineData("socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair); $read = $pair; $write = $except = null; socket_select($read, $write, $except, null);")]
    [InlineData("socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair); while (true) socket_write($pair[0], str_repeat('x', 65536));")]
    [InlineData("$server = socket_create_listen(0); socket_accept($server);")]
    [InlineData("hash_pbkdf2('sha256', 'password', 'salt', 1000000000);")]
    [InlineData("crypt('password', '$6$rounds=999999999$salt');")]
    [InlineData("password_verify('password', '$2y$30$usesomesillystringforeHbE8gD7QF7cJcZjy1b8EL7Lx6dU6Mwa');")]
    public void EverythingThatTakesLongCanBeCancelled(string code)
    {
        using var php = new Php();
        php.Engine.Run("$list = [1, 2, 3]; function spin() { while (true); }");
        using var source = new CancellationTokenSource(Soon);
        var watch = Stopwatch.StartNew();
        OperationCanceledException canceled = Assert.Throws<OperationCanceledException>(() => php.Engine.Run("try { " + code + " echo 'end'; } catch (Throwable) { echo 'caught'; } finally { echo 'finally'; }", source.Token));
        Assert.Equal(source.Token, canceled.CancellationToken);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
        Assert.Equal("", php.Output);
        Assert.Equal(3, php.Engine.Evaluate("1 + 2").AsInt());
    }

    [Fact]
    public void ACancelledTokenRunsNothing()
    {
        using var php = new Php();
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => php.Engine.Run("echo 1;", source.Token));
        Assert.Throws<OperationCanceledException>(() => php.Engine.Evaluate("1", source.Token));
        Assert.Throws<OperationCanceledException>(() => php.Engine.Call("strlen", source.Token, "x"));
        Assert.Equal("", php.Output);
    }

    [Fact]
    public void AnUncancelledTokenChangesNothing()
    {
        using var php = new Php();
        using var source = new CancellationTokenSource();
        Assert.Equal(5050, php.Engine.Evaluate("$s = 0; for ($i = 1; $i <= 100; $i++) { $s += $i; usleep(1); } return $s;", source.Token).AsInt());
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, php.Engine.Evaluate("sleep(1)", source.Token).AsInt());
        Assert.True(watch.ElapsedMilliseconds >= 1000);
        Assert.Equal("abc", php.Engine.Evaluate("socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $p); socket_write($p[0], 'abc'); return socket_read($p[1], 10);", source.Token).AsString());
        Assert.True(php.Engine.Evaluate("$r = [$p[0]]; $w = $e = null; return socket_select($r, $w, $e, 0, 1000) === 0;", source.Token).AsBool());
    }

    [Fact]
    public void HostFunctionsSeeTheToken()
    {
        using var php = new Php();
        php.Engine.DefineFunction("wait", void (CancellationToken token) => token.WaitHandle.WaitOne());
        using var source = new CancellationTokenSource(Soon);
        Assert.Throws<OperationCanceledException>(() => php.Engine.Run("try { wait(); while (true); } catch (Throwable) { while (true); }", source.Token));
        php.Engine.DefineFunction("wait_or_throw", void (CancellationToken token) => Task.Delay(100000, token).GetAwaiter().GetResult());
        using var second = new CancellationTokenSource(Soon);
        Assert.Throws<OperationCanceledException>(() => php.Engine.Run("try { wait_or_throw(); } catch (Throwable $e) { while (true); }", second.Token));
    }

    [Fact]
    public void InnerOperationsAreCancelledAlone()
    {
        using var php = new Php();
        php.Engine.DefineFunction("brief", string (PhpEngine engine, PhpValue work) =>
        {
            using var source = new CancellationTokenSource(Soon);
            try
            {
                engine.Call(work, source.Token);
                return "done";
            }
            catch (OperationCanceledException)
            {
                return "cancelled";
            }
        });
        php.Engine.Run("echo brief(function () { while (true); }), ' ', brief(fn() => 1), ' after';");
        Assert.Equal("cancelled done after", php.Output);
    }

    [Fact]
    public void OuterCancellationEndsEverything()
    {
        using var php = new Php();
        php.Engine.DefineFunction("swallow", string (PhpEngine engine, PhpValue work) =>
        {
            try
            {
                engine.Call(work);
            }
            catch (OperationCanceledException)
            {
                return "swallowed";
            }

            return "done";
        });
        using var source = new CancellationTokenSource(Soon);
        Assert.Throws<OperationCanceledException>(() => php.Engine.Run("echo swallow(function () { while (true); }); echo 'never';", source.Token));
        Assert.Equal("", php.Output);
    }

    [Theory]
    [InlineData("while (true);", null)]
    [InlineData("sleep(100);", null)]
    [InlineData("while (true);", 4 << 20)]
    public void TimeLimit(string code, int? stackSize)
    {
        using var php = new Php(timeLimit: Soon, stackSize: stackSize);
        for (int i = 0; i < 2; i++)
        {
            PhpException error = Assert.Throws<PhpException>(() => php.Engine.Run("\n" + code));
            Assert.Equal(PhpErrorKind.FatalError, error.Kind);
            Assert.Equal("Maximum execution time of 0.1 seconds exceeded", error.Message);
        }

        Assert.Equal(3, php.Engine.Evaluate("1 + 2").AsInt());
        Thread.Sleep(200);
        Assert.Equal(3, php.Engine.Evaluate("1 + 2").AsInt());
    }

    [Fact]
    public void NoCodeRunsAfterACancellationAtTheEnd()
    {
        var php = new Php();
        using var source = new CancellationTokenSource(Soon);
        Assert.Throws<OperationCanceledException>(() => php.Engine.Run(
            "class D { function __destruct() { while (true); } } $d = new D; register_shutdown_function(function () { while (true); }); while (true);", source.Token));
        php.Dispose();
    }

    [Fact]
    public void TheTimeLimitHoldsAtTheEndToo()
    {
        var php = new Php(timeLimit: Soon);
        php.Engine.Run("class D { function __destruct() { while (true); } } $d = new D;");
        php.Dispose();
    }

    [Fact]
    public void FinishCanBeCancelled()
    {
        using var php = new Php();
        php.Engine.Run("register_shutdown_function(function () { while (true); });");
        using var source = new CancellationTokenSource(Soon);
        Assert.Throws<OperationCanceledException>(() => php.Engine.Finish(source.Token));
    }

    [Fact]
    public void CancellationsThatComeAtAnyMoment()
    {
        using var php = new Php();
        php.Engine.Run("function f($n) { return $n ? f($n - 1) + array_sum(array_map(fn($x) => $x * 2, [1, 2, 3])) : 0; } function work() { $a = []; for ($i = 0; $i < 200; $i++) { $a[$i % 7] = new ArrayThing(f(10)); } return count($a); } class ArrayThing { function __construct(public $v) {} function __destruct() { $GLOBALS['dead'] = ($GLOBALS['dead'] ?? 0) + 1; } }");
        int canceled = 0;
        for (int i = 0; i < 200; i++)
        {
            using var source = new CancellationTokenSource();
            var timer = new Timer(_ => source.Cancel(), null, TimeSpan.FromMicroseconds(i * 20 % 3000), Timeout.InfiniteTimeSpan);
            try
            {
                Assert.Equal(7, php.Engine.Call("work", source.Token).AsInt());
            }
            catch (OperationCanceledException)
            {
                canceled++;
            }
            finally
            {
                // The source must not be disposed of while the timer is cancelling it.
                using var hasEnded = new ManualResetEvent(false);
                timer.Dispose(hasEnded);
                hasEnded.WaitOne();
            }
        }

        Assert.Equal(7, php.Engine.Call("work").AsInt());
        Assert.InRange(canceled, 0, 200);
    }
}
