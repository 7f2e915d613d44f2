namespace MiniPhp.Embedding.Tests;

/// <summary>Engines whose output can be read.</summary>
internal sealed class Php : IDisposable
{
    private readonly MemoryStream _output = new();

    public Php(PhpEngineOptions? options = null, int? stackSize = null, long? memoryLimit = null, TimeSpan? timeLimit = null)
    {
        Engine = new PhpEngine(options ?? new PhpEngineOptions
        {
            Extensions = PhpExtensions.All,
            StackSize = stackSize,
            MemoryLimit = memoryLimit,
            TimeLimit = timeLimit,
            OnDiagnostic = Diagnostics.Add,
            IniSettings = new Dictionary<string, string> { ["display_errors"] = "0" },
        })
        {
            Output = _output,
        };
    }

    public PhpEngine Engine { get; }

    /// <summary>The warnings and notices so far.</summary>
    public List<PhpDiagnostic> Diagnostics { get; } = [];

    /// <summary>All output so far, each byte a char.</summary>
    public string Output => System.Text.Encoding.Latin1.GetString(_output.ToArray());

    public void Dispose() => Engine.Dispose();
}
