using System.Reflection.Emit;
using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Compilation;

// What is run by nodes of the tree, and how code goes on or ends.
internal sealed partial class Unit
{
    /// <summary>Writes a statement: as generated code while there is room, else as a call of its node.</summary>
    public void EmitStatement(Statement statement)
    {
        if (_variables < EnoughVariables)
            statement.Emit(this);
        else
            EmitTree(statement);
    }

    /// <summary>Runs a statement by its node.</summary>
    public void EmitTree(Statement statement)
    {
        LoadConstant(statement);
        LoadFrame();
        Code.Emit(OpCodes.Callvirt, Members.Execute);
        Code.Emit(OpCodes.Stloc, Completion);
        Code.Emit(OpCodes.Ldloc, Completion);
        Code.Emit(OpCodes.Brtrue, Exit);
    }

    /// <summary>Evaluates an expression by its node.</summary>
    public void EmitTree(Expression expression, LocalBuilder result)
    {
        EmitTreeUnchecked(expression, result);
        EmitThrowCheck(result);
    }

    /// <summary>As <see cref="EmitTree(Expression, LocalBuilder)"/>; the result may say that an exception is on its way.</summary>
    public void EmitTreeUnchecked(Expression expression, LocalBuilder result)
    {
        LoadConstant(expression);
        LoadFrame();
        Code.Emit(OpCodes.Callvirt, Members.Evaluate);
        Code.Emit(OpCodes.Stloc, result);
    }

    /// <summary>Goes on when a value is one; leaves when it says that an exception is on its way.</summary>
    public void EmitThrowCheck(LocalBuilder value)
    {
        Label fine = Code.DefineLabel();
        Code.Emit(OpCodes.Ldloca, value);
        Code.Emit(OpCodes.Call, Members.ValueIsThrow);
        Code.Emit(OpCodes.Brfalse, fine);
        EmitExit(Evaluation.Completion.Throw);
        Code.MarkLabel(fine);
    }

    /// <summary>Tests a condition by its node; goes to <paramref name="whenFalse"/> or on.</summary>
    public void EmitTreeCondition(Expression condition, Label whenFalse)
    {
        Label whenTrue = Code.DefineLabel();
        LoadConstant(condition);
        LoadFrame();
        Code.Emit(OpCodes.Callvirt, Members.EvaluateBool);
        Code.Emit(OpCodes.Brtrue, whenTrue);
        LoadEngine();
        Code.Emit(OpCodes.Ldfld, Members.EngineThrown);
        Code.Emit(OpCodes.Brfalse, whenFalse);
        EmitExit(Evaluation.Completion.Throw);
        Code.MarkLabel(whenTrue);
    }

    /// <summary>Ends the unit, or what encloses the statement in it.</summary>
    public void EmitExit(Completion completion)
    {
        Code.Emit(OpCodes.Ldc_I4, (int)completion);
        Code.Emit(OpCodes.Stloc, Completion);
        Code.Emit(OpCodes.Br, Exit);
    }

    /// <summary>A fast path, and the node's own way for when it fails: <paramref name="fast"/> gets the label to go to.</summary>
    public void WithSlowPath(Action<Label> fast, Action slow)
    {
        CountFastPath();
        Label whenSlow = Code.DefineLabel();
        Label done = Code.DefineLabel();
        fast(whenSlow);
        Code.Emit(OpCodes.Br, done);
        Code.MarkLabel(whenSlow);
        slow();
        Code.MarkLabel(done);
    }

    /// <param name="line">Where the code goes on.</param>
    public void EmitPoll(int line)
    {
        LoadEngine();
        Code.Emit(OpCodes.Ldc_I4, line);
        Code.Emit(OpCodes.Call, Members.EnginePoll);
    }

    public void EmitSettle()
    {
        LoadFrameOnly();
        Code.Emit(OpCodes.Call, Members.FrameSettle);
    }

    public void EmitLine(int line)
    {
        LoadFrameOnly();
        Code.Emit(OpCodes.Ldc_I4, line);
        Code.Emit(OpCodes.Stfld, Members.FrameLine);
    }

    /// <summary>Sets <see cref="Frame.DiscardsResult"/>.</summary>
    public void EmitDiscardsResult(bool value)
    {
        LoadFrameOnly();
        Code.Emit(value ? OpCodes.Ldc_I4_1 : OpCodes.Ldc_I4_0);
        Code.Emit(OpCodes.Stfld, Members.FrameDiscardsResult);
    }

    /// <summary>Returns a value from the function that this is, or is a part of.</summary>
    public void EmitReturn(LocalBuilder result)
    {
        if (_isFunction)
        {
            Code.Emit(OpCodes.Ldloc, result);
            Code.Emit(OpCodes.Ret);
            return;
        }

        LoadFrame();
        Code.Emit(OpCodes.Ldloc, result);
        Code.Emit(OpCodes.Stfld, Members.FrameResult);
        Code.Emit(OpCodes.Ldc_I4, (int)Evaluation.Completion.Return);
        Code.Emit(OpCodes.Ret);
    }

    /// <summary>
    /// A loop: <paramref name="condition"/> gets the label to leave to, <paramref name="step"/> runs after each pass whose body did not
    /// leave the loop; a pass begins at <paramref name="bodyLine"/>.
    /// </summary>
    public void EmitLoop(Action<Label> condition, Statement body, Action step, int bodyLine)
    {
        Label head = Code.DefineLabel();
        Label next = Code.DefineLabel();
        Label bodyExit = Code.DefineLabel();
        Label end = Code.DefineLabel();
        Label outer = Exit;
        Code.MarkLabel(head);
        condition(end);
        Exit = bodyExit;
        EmitStatement(body);
        Exit = outer;
        Code.MarkLabel(next);
        step();
        EmitPoll(bodyLine);
        Code.Emit(OpCodes.Br, head);
        Code.MarkLabel(bodyExit);
        LoadFrame();
        Code.Emit(OpCodes.Ldloca, Completion);
        Code.Emit(OpCodes.Call, Members.Leaves);
        Code.Emit(OpCodes.Brfalse, next);
        Code.Emit(OpCodes.Ldloc, Completion);
        Code.Emit(OpCodes.Brtrue, outer);
        Code.MarkLabel(end);
    }
}
