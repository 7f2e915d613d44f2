using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Output.Rewriting;

/// <summary>Variables that are added to the URLs of the output.</summary>
[PhpExtension("standard")]
public static class RewriteFunctions
{
    private const string HandlerName = "URL-Rewriter";

    /// <summary>Adds a variable to what the output handler "URL-Rewriter" writes into links and forms, and starts the handler the first time.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="name">The variable's name, not encoded.</param>
    /// <param name="value">Its value, not encoded.</param>
    /// <returns>True.</returns>
    /// <remarks>https://www.php.net/output_add_rewrite_var</remarks>
    [PhpFunction]
    public static bool output_add_rewrite_var(Engine engine, PhpString name, PhpString value)
    {
        RewriteVariables variables = RewriteVariables.Of(engine);
        variables.Add(engine, name, value);
        if (variables.HasHandler)
            return true;
        variables.HasHandler = true;
        engine.Output.Start(HandlerName, handler: new UrlRewriter(engine, variables));
        return true;
    }

    /// <summary>Forgets the variables; the handler stays and passes everything on.</summary>
    /// <returns>True.</returns>
    /// <remarks>https://www.php.net/output_reset_rewrite_vars</remarks>
    [PhpFunction]
    public static bool output_reset_rewrite_vars(Engine engine)
    {
        RewriteVariables.Of(engine).Clear();
        return true;
    }
}
