using System.Reflection.Emit;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Compilation;

// Numbers and values, in variables and in slots.
internal sealed partial class Unit
{
    /// <summary>Reads the number in the slot whose address is in a variable; goes to <paramref name="slow"/> when it is of another type.</summary>
    public Fast ReadNumber(LocalBuilder address, Shape shape, Label slow)
    {
        Code.Emit(OpCodes.Ldloc, address);
        GuardTag(shape, slow);
        Code.Emit(OpCodes.Ldloc, address);
        LoadNumber(shape);
        return Take(shape);
    }

    /// <summary>Reads the number in a local's slot; goes to <paramref name="slow"/> when it is of another type.</summary>
    public Fast ReadNumber(int slot, Shape shape, Label slow)
    {
        LoadSlot(slot);
        GuardTag(shape, slow);
        LoadSlot(slot);
        LoadNumber(shape);
        return Take(shape);
    }

    /// <summary>Writes a number, or a truth value, over one of its type in a local's slot; goes to <paramref name="slow"/> when there is something else.</summary>
    public void WriteNumber(int slot, Fast number, Label slow)
    {
        LoadSlot(slot);
        GuardTag(number.Shape, slow);
        LoadSlot(slot);
        StoreNumber(number);
    }

    /// <summary>As <see cref="WriteNumber(int, Fast, Label)"/>, for the slot whose address is in a variable.</summary>
    public void WriteNumber(LocalBuilder address, Fast number, Label slow)
    {
        Code.Emit(OpCodes.Ldloc, address);
        GuardTag(number.Shape, slow);
        Code.Emit(OpCodes.Ldloc, address);
        StoreNumber(number);
    }

    /// <summary>Takes a slot's address from the stack; goes to <paramref name="slow"/> unless there is a value of the shape.</summary>
    public void GuardTag(Shape shape, Label slow)
    {
        Code.Emit(OpCodes.Ldfld, Members.ValueHeap);
        if (shape == Shape.Int)
        {
            Code.Emit(OpCodes.Brtrue, slow);
            return;
        }

        if (shape == Shape.Bool)
            LoadConstant(Value.True.Heap!);
        else
            Code.Emit(OpCodes.Ldloc, _floatTag);
        Code.Emit(OpCodes.Bne_Un, slow);
    }

    /// <summary>Takes a slot's address from the stack and loads the number in it.</summary>
    public void LoadNumber(Shape shape)
    {
        Code.Emit(OpCodes.Ldflda, Members.ValueBits);
        Code.Emit(shape == Shape.Float ? OpCodes.Ldind_R8 : OpCodes.Ldind_I8);
        if (shape == Shape.Bool)
            Code.Emit(OpCodes.Conv_I4);
    }

    /// <summary>Takes a slot's address from the stack and stores a number, or a truth value, over one of its type.</summary>
    public void StoreNumber(Fast number)
    {
        Code.Emit(OpCodes.Ldflda, Members.ValueBits);
        Load(number);
        if (number.Shape == Shape.Bool)
            Code.Emit(OpCodes.Conv_I8);
        Code.Emit(number.Shape == Shape.Float ? OpCodes.Stind_R8 : OpCodes.Stind_I8);
    }

    /// <summary>Takes a slot's address from the stack into a new variable; goes to <paramref name="slow"/> when it is a null reference.</summary>
    public LocalBuilder TakeAddress(Label slow)
    {
        LocalBuilder address = New(typeof(Value).MakeByRefType());
        Code.Emit(OpCodes.Stloc, address);
        Code.Emit(OpCodes.Ldloc, address);
        Code.Emit(OpCodes.Ldc_I4_0);
        Code.Emit(OpCodes.Conv_U);
        Code.Emit(OpCodes.Beq, slow);
        return address;
    }

    /// <summary>Makes a value of a fast path's result.</summary>
    public void Box(Fast fast, LocalBuilder result)
    {
        if (fast.Shape == Shape.Bool)
        {
            Load(fast);
            Code.Emit(OpCodes.Call, Members.ValueFromBool);
            Code.Emit(OpCodes.Stloc, result);
            return;
        }

        Code.Emit(OpCodes.Ldloca, result);
        if (fast.Shape == Shape.Int)
            Code.Emit(OpCodes.Ldnull);
        else
            Code.Emit(OpCodes.Ldloc, _floatTag);
        Code.Emit(OpCodes.Stfld, Members.ValueHeap);
        Code.Emit(OpCodes.Ldloca, result);
        StoreNumber(fast);
    }

    /// <summary>Sets a variable to a constant.</summary>
    public void StoreConstant(Value constant, LocalBuilder result)
    {
        Code.Emit(OpCodes.Ldloca, result);
        if (constant.Heap is null)
            Code.Emit(OpCodes.Ldnull);
        else
            LoadConstant(constant.Heap);
        Code.Emit(OpCodes.Stfld, Members.ValueHeap);
        Code.Emit(OpCodes.Ldloca, result);
        Code.Emit(OpCodes.Ldc_I8, constant.Bits);
        Code.Emit(OpCodes.Stfld, Members.ValueBits);
    }

    /// <summary>A new variable that holds a constant.</summary>
    public LocalBuilder NewConstant(Value constant)
    {
        LocalBuilder result = NewValue();
        StoreConstant(constant, result);
        return result;
    }

    /// <summary>Copies what a slot holds into <paramref name="result"/>; goes to <paramref name="slow"/> when it is a reference or nothing.</summary>
    public void ReadSlot(LocalBuilder address, LocalBuilder result, Label slow)
    {
        Code.Emit(OpCodes.Ldloc, address);
        Code.Emit(OpCodes.Ldobj, typeof(Value));
        Code.Emit(OpCodes.Stloc, result);
        Code.Emit(OpCodes.Ldloca, result);
        Code.Emit(OpCodes.Call, Members.ValueIsDirect);
        Code.Emit(OpCodes.Brfalse, slow);
    }
}
