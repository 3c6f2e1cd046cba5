/*
 * neutryx @VERSION@: a function for each pricer, over ntx_price of neutryx.h.
 *
 * Written by `cargo xtask gen` from the registry; do not edit.
 *
 *     double price[3], delta[3], rate = 0.03;
 *     ntx_bsm_european_inputs in = { 0 };
 *     ntx_bsm_european_outputs out = { 0 };
 *     in.type = ntx_i8_value(&type);     // one value for all rows
 *     in.spot = ntx_f64(spot);           // an array
 *     in.strike = ntx_f64(strike);
 *     in.time = ntx_f64(time);
 *     in.rate = ntx_f64_value(&rate);
 *     in.vol = ntx_f64(vol);             // the dividend yield stays zero
 *     out.price = price;
 *     out.delta = delta;
 *     status = ntx_bsm_european(engine, 3, &in, &out, NULL, &error);
 *
 * Outputs are dense arrays of double here; call ntx_price for float, for strides and to watch a call.
 */
#ifndef NEUTRYX_TYPED_H
#define NEUTRYX_TYPED_H

#include "neutryx.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Where the values of an input are. All zero: not given. */
typedef struct ntx_column {
    /* The element of the first row. */
    const void *data;
    /* Bytes from one row's element to the next; 0 for one value for all rows. */
    ptrdiff_t stride;
    /* An ntx_dtype. */
    uint32_t dtype;
} ntx_column;

/* A column of elements of any type, stride bytes apart. */
NTX_INLINE ntx_column ntx_strided(const void *data, ptrdiff_t stride, uint32_t dtype)
{
    ntx_column column;
    column.data = data;
    column.stride = stride;
    column.dtype = dtype;
    return column;
}

/* A dense array of double. */
NTX_INLINE ntx_column ntx_f64(const double *data)
{
    return ntx_strided(data, (ptrdiff_t)sizeof *data, NTX_F64);
}

/* A dense array of float. */
NTX_INLINE ntx_column ntx_f32(const float *data)
{
    return ntx_strided(data, (ptrdiff_t)sizeof *data, NTX_F32);
}

/* A dense array of int32_t, for the type. */
NTX_INLINE ntx_column ntx_i32(const int32_t *data)
{
    return ntx_strided(data, (ptrdiff_t)sizeof *data, NTX_I32);
}

/* A dense array of int8_t, for the type. */
NTX_INLINE ntx_column ntx_i8(const int8_t *data)
{
    return ntx_strided(data, (ptrdiff_t)sizeof *data, NTX_I8);
}

/* One double for all rows, read when the call is made. */
NTX_INLINE ntx_column ntx_f64_value(const double *value)
{
    return ntx_strided(value, 0, NTX_F64);
}

/* One int8_t for all rows, read when the call is made. */
NTX_INLINE ntx_column ntx_i8_value(const int8_t *value)
{
    return ntx_strided(value, 0, NTX_I8);
}

/* Appends an input to a batch if it is given. For the functions below. */
NTX_INLINE void ntx_add_input(ntx_batch *batch, ntx_input *inputs, uint32_t id, const ntx_column *column)
{
    if (column->data != NULL) {
        ntx_input *input = &inputs[batch->input_count++];
        input->id = id;
        input->dtype = column->dtype;
        input->data = column->data;
        input->stride = column->stride;
        batch->inputs = inputs;
    }
}

/* Appends an output to a batch if it is asked for. For the functions below. */
NTX_INLINE void ntx_add_output(ntx_batch *batch, ntx_output *outputs, uint32_t id, double *data)
{
    if (data != NULL) {
        ntx_output *output = &outputs[batch->output_count++];
        output->id = id;
        output->dtype = NTX_F64;
        output->data = data;
        output->stride = (ptrdiff_t)sizeof *data;
        batch->outputs = outputs;
    }
}
