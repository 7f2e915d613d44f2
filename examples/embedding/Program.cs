// Runs PHP inside a .NET program: a script with a function of the host, globals, errors, a loop that is cancelled, two engines on two threads.
using MiniPhp;

var prices = new Dictionary<string, decimal> { ["apple"] = 0.5m, ["pear"] = 0.75m };
PhpScript script = PhpScript.CompileFile(Path.Combine(AppContext.BaseDirectory, "prices.php"));
PhpEngine NewEngine()
{
    var made = new PhpEngine(new PhpEngineOptions { Extensions = PhpExtensions.All, MemoryLimit = 64 << 20 });
    made.DefineFunction("Shop\\price", decimal? (string article) => prices.TryGetValue(article, out decimal price) ? price : null);
    return made;
}

using PhpEngine engine = NewEngine();
engine.Globals["vat"] = 0.2;
engine.Run(script);

// Calls: dictionaries and lists become arrays, results come back as PhpValue.
double total = engine.Call("Shop\\total", new Dictionary<string, int> { ["apple"] = 4, ["pear"] = 2 }).AsFloat();
Console.WriteLine($"total: {total}");
Console.WriteLine($"evaluated: {string.Join(", ", engine.Evaluate("array_map(fn($n) => $n ** 2, range(1, 5))").As<int[]>())}");

// What a script does not catch arrives as one exception, with PHP's class, file, line and trace.
try
{
    engine.Call("Shop\\total", new Dictionary<string, int> { ["plum"] = 1 });
}
catch (PhpException error)
{
    Console.WriteLine($"{error.ClassName}: {error.Message} ({Path.GetFileName(error.File)}, line {error.Line})");
}

// A script that does not come to an end.
using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
try
{
    engine.Run("while (true);", cancellation.Token);
}
catch (OperationCanceledException)
{
    Console.WriteLine("cancelled");
}

// Two engines on two threads share the compiled script and nothing else.
double[] totals = new double[2];
Thread[] threads = Enumerable.Range(0, 2).Select(number => new Thread(() =>
{
    using PhpEngine own = NewEngine();
    own.Output = Stream.Null;
    own.Globals["vat"] = number * 0.1;
    own.Run(script);
    totals[number] = own.Call("Shop\\total", new Dictionary<string, int> { ["apple"] = 100 }).AsFloat();
})).ToArray();
Array.ForEach(threads, thread => thread.Start());
Array.ForEach(threads, thread => thread.Join());
Console.WriteLine($"two threads: {totals[0]} and {totals[1]}");
