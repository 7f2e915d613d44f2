using MiniPhp.Interpreter.Hosting;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary><c>exit(operand)</c>: an int is the status, anything else is printed.</summary>
internal sealed class Exit(Expression? operand, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        if (operand is null)
            throw new ScriptExit(0);
        Value value = operand.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        frame.Line = Line;
        if (value.IsInt)
            throw new ScriptExit((int)(value.AsInt & 0xff));
        frame.Engine.Output.Write(Conversions.ToPhpString(frame.Engine, value));
        throw new ScriptExit(0);
    }
}

/// <summary><c>include</c>, <c>require</c> and their _once forms.</summary>
internal sealed class Include(Syntax.IncludeKind kind, Expression operand, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value value = operand.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        frame.Line = Line;
        string path = Conversions.ToPhpString(frame.Engine, value).ToLatin1();
        return ((ScriptEngine)frame.Engine).Include(ref frame, kind, path);
    }
}

/// <summary><c>eval(operand)</c>.</summary>
internal sealed class Eval(Expression operand, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value value = operand.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        frame.Line = Line;
        return ((ScriptEngine)frame.Engine).Eval(ref frame, Conversions.ToPhpString(frame.Engine, value));
    }
}
