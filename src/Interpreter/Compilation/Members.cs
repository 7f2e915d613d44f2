using System.Reflection;
using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Statements;
using MiniPhp.Interpreter.Suspension;
using MiniPhp.Interpreter.Suspension.Steps;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Compilation;

/// <summary>The members that generated code refers to.</summary>
internal static class Members
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static readonly FieldInfo ValueHeap = Field(typeof(Value), nameof(Value.Heap));
    public static readonly FieldInfo ValueBits = Field(typeof(Value), nameof(Value.Bits));
    public static readonly MethodInfo ValueFromBool = Method(typeof(Value), nameof(Value.FromBool));
    public static readonly MethodInfo ValueIsThrow = Method(typeof(Value), "get_" + nameof(Value.IsThrow));
    public static readonly MethodInfo ValueIsDirect = Method(typeof(Value), "get_" + nameof(Value.IsDirect));
    public static readonly MethodInfo ValueFromObject = Method(typeof(Value), nameof(Value.FromObject));
    public static readonly MethodInfo AllocateObject = Method(typeof(PhpClass), nameof(PhpClass.Allocate));
    public static readonly FieldInfo FrameLocals = Field(typeof(Frame), nameof(Frame.Locals));
    public static readonly FieldInfo FrameThis = Field(typeof(Frame), nameof(Frame.This));
    public static readonly FieldInfo FrameEngine = Field(typeof(Frame), nameof(Frame.Engine));
    public static readonly FieldInfo FrameLine = Field(typeof(Frame), nameof(Frame.Line));
    public static readonly FieldInfo FrameDiscardsResult = Field(typeof(Frame), nameof(Frame.DiscardsResult));
    public static readonly FieldInfo FrameResult = Field(typeof(Frame), nameof(Frame.Result));
    public static readonly MethodInfo FrameSettle = Method(typeof(Frame), nameof(Frame.Settle));
    public static readonly FieldInfo EngineThrown = Field(typeof(Engine), nameof(Engine.Thrown));
    public static readonly MethodInfo EnginePoll = Method(typeof(Engine), nameof(Engine.PollIfAsked));
    public static readonly MethodInfo Execute = Method(typeof(Statement), nameof(Statement.Execute));
    public static readonly MethodInfo Evaluate = Method(typeof(Expression), nameof(Expression.Evaluate));
    public static readonly MethodInfo EvaluateBool = Method(typeof(Expression), nameof(Expression.EvaluateBool));
    public static readonly MethodInfo ExecuteStep = Method(typeof(Step), nameof(Step.Execute));
    public static readonly FieldInfo ActivationRunning = Field(typeof(Activation), nameof(Activation.Running));
    public static readonly MethodInfo Yield = Method(typeof(YieldStep), nameof(YieldStep.Suspend));
    public static readonly MethodInfo Leaves = Method(typeof(LoopExit), nameof(LoopExit.Leaves));
    public static readonly MethodInfo AssignSlot = typeof(Slot).GetMethod(nameof(Slot.Assign), Any, [typeof(Engine), typeof(Value).MakeByRefType(), typeof(Value)])!;
    public static readonly MethodInfo BigMultiply = typeof(Math).GetMethod(nameof(Math.BigMul), [typeof(long), typeof(long), typeof(long).MakeByRefType()])!;

    /// <summary>A method of the type itself, not of what it derives from.</summary>
    public static MethodInfo Method(Type type, string name) =>
        type.GetMethod(name, Any) ?? throw new MissingMethodException(type.Name, name);

    private static FieldInfo Field(Type type, string name) =>
        type.GetField(name, Any) ?? throw new MissingFieldException(type.Name, name);
}
