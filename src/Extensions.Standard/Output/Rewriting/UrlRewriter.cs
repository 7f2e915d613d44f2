using MiniPhp.Runtime;
using MiniPhp.Runtime.Output;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Output.Rewriting;

/// <summary>The output handler that writes variables into links and forms.</summary>
/// <param name="engine">The engine.</param>
/// <param name="variables">What it writes.</param>
internal sealed class UrlRewriter(Engine engine, RewriteVariables variables) : OutputHandler
{
    private readonly TagScanner _scanner = new(variables);

    public override bool Process(OutputBuffer buffer, OutputOperation operation, ReadOnlySpan<byte> content, out PhpString output)
    {
        output = variables.Query.IsEmpty
            ? _scanner.Pass(content)
            : _scanner.Scan(new RewriteRules(engine), content, isEnd: (operation & (OutputOperation.Final | OutputOperation.Flush)) != 0);
        return true;
    }
}
