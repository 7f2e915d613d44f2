using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Statements;

/// <summary><c>global $name;</c>: the local shares the global variable.</summary>
internal sealed class Global(Variable target, Expression name, int line) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        Value value = name.Evaluate(ref frame);
        if (value.IsThrow)
            return Completion.Throw;
        frame.Line = line;
        string text = Conversions.ToPhpString(frame.Engine, value).ToLatin1();
        target.Bind(ref frame, frame.Engine.Globals.FindOrAddReference(text));
        frame.Settle();
        return Completion.Normal;
    }
}
