using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Errors;

namespace MiniPhp.Interpreter.Checking;

// break, continue, goto, and what loops and finally blocks they may cross.
internal sealed partial class CompileCheck
{
    private void BeginLoop(bool isSwitch) => _function.Loop = new LoopContext(_function.Loop, isSwitch, _function.Finally);

    private void EndLoop() => _function.Loop = _function.Loop!.Outer;

    private void CheckBreak(ExprNode? levels, string keyword, bool isContinue)
    {
        long count = 1;
        if (levels is not null)
        {
            if (levels is not (IntScalar or FloatScalar or StringScalar))
                throw Error("'" + keyword + "' operator with non-integer operand is no longer supported");
            if (levels is not IntScalar { Value: >= 1 } number)
                throw Error("'" + keyword + "' operator accepts only positive integers");
            count = number.Value;
        }

        LoopContext? target = _function.Loop;
        if (target is null)
            throw Error("'" + keyword + "' not in the 'loop' or 'switch' context");
        for (long i = 1; i < count && target is not null; i++)
            target = target.Outer;
        if (target is null)
            throw Error("Cannot '" + keyword + "' " + count + " level" + (count == 1 ? "" : "s"));
        if (isContinue && target.IsSwitch)
            WarnOfContinue(count, isInLoop: target.Outer is not null);
        if (_function.Finally is not null)
            (_function.Jumps ??= []).Add(new Jump(null, _line, target, _function.Finally));
    }

    private void WarnOfContinue(long count, bool isInLoop)
    {
        string levels = count == 1 ? "" : " " + count;
        Warn(ErrorLevel.Warning, "\"continue" + levels + "\" targeting switch is equivalent to \"break" + levels + "\""
            + (isInLoop ? ". Did you mean to use \"continue " + (count + 1) + "\"?" : ""));
    }

    private void AddLabel(string name)
    {
        if (!(_function.Labels ??= []).TryAdd(name, new JumpLabel(_function.Loop, _function.Finally)))
            throw Error("Label '" + name + "' already defined");
    }

    private void AddGoto(string label) => (_function.Jumps ??= []).Add(new Jump(label, _line, _function.Loop, _function.Finally));

    /// <summary>The end of a function's code: where its jumps lead is known now.</summary>
    private void EndFunction()
    {
        if (_function.Jumps is not null)
            CheckJumps(_function.Jumps);
    }

    private void CheckJumps(List<Jump> jumps)
    {
        foreach (Jump jump in jumps)
        {
            if (jump.Label is null)
                CheckFinally(jump, jump.Loop!.Finally);
            else
                CheckGoto(jump);
        }
    }

    private void CheckGoto(Jump jump)
    {
        _line = jump.Line;
        if (_function.Labels is null || !_function.Labels.TryGetValue(jump.Label!, out JumpLabel? label))
            throw Error("'goto' to undefined label '" + jump.Label + "'");
        for (LoopContext? loop = jump.Loop; loop != label.Loop; loop = loop.Outer)
        {
            if (loop is null)
                throw Error("'goto' into loop or switch statement is disallowed");
        }

        CheckFinally(jump, label.Finally);
    }

    private void CheckFinally(Jump jump, FinallyContext? target)
    {
        _line = jump.Line;
        if (target is not null && (jump.Finally is null || !jump.Finally.IsWithin(target)))
            throw Error("jump into a finally block is disallowed");
        if (jump.Finally is not null && (target is null || !target.IsWithin(jump.Finally)))
            throw Error("jump out of a finally block is disallowed");
    }
}
