import './storefront.css';
