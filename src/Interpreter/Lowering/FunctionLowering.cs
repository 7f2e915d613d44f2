using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Evaluation.Statements;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Interpreter.Hosting;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Lowering;

/// <summary>
/// Lowers one function's syntax to its executable tree: variables to slots, names to full names, operators to super-nodes.
/// The parts are in files by subject.
/// </summary>
internal sealed partial class FunctionLowering
{
    private readonly FunctionCode _code;
    private readonly UserFunction _function;
    private readonly List<string> _localNames = [];
    private readonly NameTable<int> _localIndex = new();
    private NameScope _scope;
    private readonly List<(string Name, ExprNode? Initial)> _statics = [];
    private readonly List<int> _appendedLocals = [];

    public FunctionLowering(FunctionCode code, UserFunction function)
    {
        _code = code;
        _function = function;
        _scope = code.Scope;
        _inConstantExpression = code.IsConstantExpression;
    }

    /// <exception cref="InsufficientExecutionStackException">The source is nested too deeply for the stack that is left.</exception>
    public FunctionBody LowerFunction()
    {
        _code.File.RequireStack();
        foreach (ParamNode parameter in _code.ParameterSyntax)
            LocalSlot(parameter.Name);
        int parameterCount = _code.ParameterSyntax.Length;
        foreach (string captured in _code.CapturedNames)
            LocalSlot(captured);
        ParameterBinding?[] bindings = LowerParameters();

        if (_code.IsGenerator)
            return LowerGenerator(parameterCount, bindings);
        if (_code.File.MayJump && _code.Statements is not null && SuspensionPoints.HasGoto(_code.Statements))
            return LowerWithGoto(parameterCount, bindings);

        var statements = new List<Statement>();
        Expression? tail = null;
        if (StackCheck() is { } check)
            statements.Add(check);
        LowerPromotions(statements);
        if (_code.ArrowBody is not null)
            tail = LowerReturnValue(_code.ArrowBody, _code.ArrowBody.StartLine);
        else
            LowerInto(statements, _code.Statements ?? []);
        if (tail is null && statements.Count > 0 && statements[^1] is Return last)
        {
            tail = last.Value;
            statements.RemoveAt(statements.Count - 1);
        }
        else if (tail is null && _code.IsScript)
        {
            tail = new Constant(_code.ScriptResult, _code.StartLine);
        }
        else if (tail is null && FallThroughCheck() is { } missing)
        {
            tail = missing;
        }

        return Finish(statements.ToArray(), tail, parameterCount, bindings, null);
    }

    private RequireStack? StackCheck() => _code.File.StackNeeded is > 0 and int bytes ? new RequireStack(bytes) : null;

    private FunctionBody Finish(Statement[] statements, Expression? tail, int parameterCount, ParameterBinding?[] bindings, Suspension.GeneratorProgram? generator)
    {
        _code.StaticVariableCount = _statics.Count;
        bool isVariadic = parameterCount > 0 && _code.ParameterSyntax[^1].Variadic;
        bool hasTyped = isVariadic;
        foreach (ParameterBinding? binding in bindings)
            hasTyped |= binding?.Type is not null;
        return new FunctionBody
        {
            Statements = statements,
            Tail = tail,
            SlotCount = _localNames.Count,
            LocalNames = _localNames.ToArray(),
            LocalIndex = _localIndex,
            ParameterCount = parameterCount,
            Bindings = bindings,
            HasTypedParameters = hasTyped,
            ParameterTypes = isVariadic || !hasTyped ? null : TypesOf(bindings),
            IsVariadic = isVariadic,
            RequiredParameterCount = _code.RequiredParameterCount,
            ReferenceArity = isVariadic || !_code.TakesReferences || parameterCount > 64 ? -1 : parameterCount,
            ReferenceParameters = ReferencesOf(_code.Parameters),
            PlainArity = isVariadic || _code.TakesReferences ? -1 : parameterCount,
            Generator = generator,
            Answer = AnswerOf(statements, tail, parameterCount, generator),
            StaticVariables = _statics.Count == 0 ? [] : _statics.ToArray(),
            AppendedLocals = _appendedLocals.Count == 0 ? [] : _appendedLocals.ToArray(),
        };
    }

    /// <summary>What a call returns when it takes no frame to know: of a function of one expression, or of none.</summary>
    private Expression? AnswerOf(Statement[] statements, Expression? tail, int parameterCount, Suspension.GeneratorProgram? generator)
    {
        if (statements.Length != 0 || generator is not null || _code.IsScript || _code.IsConstantExpression)
            return null;
        Expression answer = tail ?? new Constant(Value.Null, _code.EndLine);
        return answer.IsAnswer(parameterCount) ? answer : null;
    }

    private static ulong ReferencesOf(ParameterInfo[] parameters)
    {
        ulong references = 0;
        for (int i = 0; i < parameters.Length && i < 64; i++)
            references |= parameters[i].IsByReference ? 1UL << i : 0;
        return references;
    }

    private static TypeMask[] TypesOf(ParameterBinding?[] bindings)
    {
        var types = new TypeMask[bindings.Length];
        for (int i = 0; i < types.Length; i++)
        {
            // A type that only classes meet gets a bit that no value has, so that it is not taken for none.
            if (bindings[i]?.Type is { } type)
                types[i] = type.Mask | TypeMask.Void;
        }

        return types;
    }

    private ParameterBinding?[] LowerParameters()
    {
        ParamNode[] parameters = _code.ParameterSyntax;
        var bindings = new ParameterBinding?[parameters.Length];
        for (int i = 0; i < parameters.Length; i++)
        {
            ParamNode parameter = parameters[i];
            PhpType? type = _code.Parameters[i].Type;
            Expression? defaultValue = parameter.Default is null ? null : LowerConstantExpression(parameter.Default);
            if (type is { Mask: TypeMask.Mixed })
                type = null;
            // An int where only a float may be is a float from the start.
            if (type is not null && (type.Mask & (TypeMask.Int | TypeMask.Float)) == TypeMask.Float && defaultValue is Constant { Value.IsInt: true } whole)
                defaultValue = new Constant((double)whole.Value.AsInt, whole.Line);
            bool nullByDefault = defaultValue is Constant { Value.IsNull: true };
            if (type is not null || defaultValue is not null)
                bindings[i] = new ParameterBinding(type, defaultValue, parameter.ByRef, nullByDefault);
        }

        return bindings;
    }

    /// <summary>Constructor promotion: the parameters' values become the properties' before the body runs.</summary>
    private void LowerPromotions(List<Statement> statements)
    {
        foreach (ParamNode parameter in _code.ParameterSyntax)
        {
            if (parameter.Modifiers == Modifiers.None)
                continue;
            var source = new LocalVariable(LocalSlot(parameter.Name), parameter.StartLine);
            var property = new PropertyVariable(
                new ThisVariable(parameter.StartLine), new Runtime.Classes.PropertyName(parameter.Name), null, parameter.StartLine);
            statements.Add(parameter.ByRef
                ? new AssignReference(property, source, parameter.StartLine)
                : new Assign(property, source, parameter.StartLine));
        }
    }

    /// <summary>The slot of a named variable, made when it is new.</summary>
    private int LocalSlot(string name)
    {
        if (_localIndex.TryGet(name, out int slot))
            return slot;
        slot = _localNames.Count;
        _localNames.Add(name);
        _localIndex.TryAdd(name, slot);
        return slot;
    }

    /// <summary>A new slot without a name.</summary>
    private int TemporarySlot()
    {
        _localNames.Add("");
        return _localNames.Count - 1;
    }

}
