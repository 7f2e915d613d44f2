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
        PhpReference reference = frame.Engine.Globals.FindOrAddReference(text);
        if (target is DynamicVariable variable)
            variable.BindNamed(ref frame, text, reference);
        else
            target.Bind(ref frame, reference);
        frame.Settle();
        return Completion.Normal;
    }
}
