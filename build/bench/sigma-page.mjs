/** A bare page's script: the same network drawn by sigma.js, for build/bench/network.bench.mjs. */
import Graph from 'graphology';
import Sigma from 'sigma';

window.drawWithSigma = ({ places, ends, colours }) => {
  const graph = new Graph();
  for (let i = 0; i < places.length / 2; i += 1) {
    graph.addNode(i, { x: places[2 * i], y: -places[2 * i + 1], size: 2, color: colours[i] });
  }
  for (let e = 0; e < ends.length; e += 2)
    graph.mergeEdge(ends[e], ends[e + 1], { size: 0.8, color: '#ccc' });
  const sigma = new Sigma(graph, document.getElementById('place'), { renderLabels: false });
  const camera = sigma.getCamera();
  window.move = step => camera.setState({ x: 0.5 + 0.001 * (step % 50), ratio: 1 - 0.005 * (step % 50) });
};
