using MiniPhp.Interpreter.Syntax;
using MiniPhp.Interpreter.Syntax.Parsing;
using MiniPhp.Runtime.Scripts;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Hosting;

// The scanner, for functions that show source code.
public sealed partial class ScriptEngine
{
    public override List<SourceToken> ReadTokens(PhpString source, bool skipShebang) =>
        PhpTokenSource.ReadAll(source.ToLatin1(), Ini.ShortOpenTag, skipShebang);

    public override void VerifySyntax(PhpString source)
    {
        try
        {
            ScriptParser.Parse(source.Span, "", SourceOptions);
        }
        catch (PhpSyntaxException error)
        {
            // What PHP refuses only when it compiles has no error of syntax.
            if (error.IsThrown)
                throw Failure(error, "");
        }
    }
}
